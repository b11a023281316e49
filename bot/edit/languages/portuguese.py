"""Portuguese."""

from bot.edit.languages import Language

PORTUGUESE = Language(
    code="pt",
    stemmer="portuguese",
    glue="""
    o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sob sobre
    entre até após contra desde e ou mas nem que se seu sua seus suas ele ela eles elas nós eu lhe lhes este esta
    isto esse essa isso aquele como quando onde quem qual mais menos muito também já não sim é são foi foram era ser
    está estão estar tem têm ter há será serão ao aos à às durante segundo porque embora todo toda todos todas outro
    outra outros outras segunda terça quarta quinta sexta sábado domingo hoje ontem amanhã semana mês ano anos dia
    dias hora horas diz disse fontes novo nova primeiro primeira último
    """,
    places="""
    US = Estados Unidos, EUA, americano, norte-americano, Washington, Casa Branca, Pentágono, Trump; CN = China,
    chinês, Pequim; RU = Rússia, russo, Moscou, Moscovo, Kremlin, Putin; UA = Ucrânia, ucraniano, Kiev, Zelensky; EU
    = União Europeia, UE, Bruxelas; DE = Alemanha; FR = França, Paris; GB = Reino Unido, britânico, Londres; ES =
    Espanha, Madri; PT = Portugal, português, Lisboa; IL = Israel, israelense; PS = Palestina, palestino, Gaza,
    Hamas; IR = Irã, Irão, iraniano, Teerã; IN = Índia, indiano; JP = Japão; MX = México, mexicano; CU = Cuba,
    cubano; CO = Colômbia, colombiano, Bogotá; VE = Venezuela, venezuelano, Caracas, Maduro; GY = Guiana, Essequibo;
    EC = Equador; PE = Peru; BO = Bolívia, boliviano, La Paz; CL = Chile, chileno, Santiago; AR = Argentina,
    argentino, Buenos Aires, Milei, Casa Rosada; UY = Uruguai; PY = Paraguai, paraguaio, Assunção, Itaipu; BR =
    Brasil, brasileiro, Brasília, Lula, Planalto, Itamaraty, São Paulo, Rio de Janeiro; AO = Angola; MZ =
    Moçambique; ZA = África do Sul; CA = Canadá; NATO = OTAN, NATO; UN = ONU, Nações Unidas; MERCOSUR = Mercosul;
    EUROPE = Europa, europeu; LATAM = América Latina
    """,
    concepts="""
    army = exército, soldado, tropa, militar, forças armadas; navy = marinha, naval, frota; ship = navio, barco;
    drone = drone; missile = míssil, foguete; jet = caça; aircraft = avião, aeronave; strike = ataque, bombardeio,
    atacar; kill = morto, morte, morrer, matar, vítima; wound = ferido, ferir; drill = exercício, manobra; border =
    fronteira, fronteiriço; ceasefire = cessar-fogo, trégua; war = guerra, conflito; peace = paz; hostage = refém;
    prisoner = prisioneiro, preso; swap = troca; nuclear = nuclear; weapon = arma, armamento; defence = defesa; spy
    = espião, espionagem; tariff = tarifa, tarifaço, sobretaxa; trade = comércio, comercial; export = exportação,
    exportar; import = importação; sanction = sanção; ban = proibir, proibição, embargo; restrict = restrição; quota
    = cota; halt = suspender, suspensão, paralisar; deal = acordo, pacto, tratado; talk = negociação, diálogo,
    conversa, negociar; summit = cúpula, cimeira; meet = reunião, encontro, reunir; visit = visita, viagem;
    delegation = delegação, comitiva; company = empresa, companhia, fabricante; oil = petróleo; gas = gás; pipeline
    = gasoduto; fuel = combustível, gasolina; grain = grão, trigo, milho; soybean = soja; beef = carne; steel = aço;
    aluminium = alumínio; copper = cobre; lithium = lítio; gold = ouro; car = carro, automóvel, veículo; bank =
    banco; loan = empréstimo; debt = dívida; market = mercado; stock = bolsa, ação; price = preço; inflation =
    inflação; economy = economia, econômico, PIB; invest = investimento; budget = orçamento; tax = imposto; fine =
    multa; factory = fábrica; port = porto; customs = aduana, alfândega; fish = pesca; farmer = agricultor,
    produtor; water = água; river = rio; dam = barragem, usina, hidrelétrica; electricity = eletricidade, apagão,
    energia elétrica; energy = energia; president = presidente; premier = primeiro-ministro; minister = ministro;
    government = governo; foreignministry = Itamaraty, chanceler, ministro das Relações Exteriores, chancelaria;
    parliament = parlamento, congresso, senado, senador, deputado; court = tribunal, juiz, STF, suprema corte;
    police = polícia; prosecutor = procurador; spokesman = porta-voz; ambassador = embaixador, diplomata; embassy =
    embaixada, consulado; governor = governador; opposition = oposição; researcher = pesquisador, cientista; student
    = estudante; journalist = jornalista; worker = trabalhador; migrant = migrante, imigrante; refugee = refugiado;
    citizen = cidadão; child = criança; protest = protesto, manifestação; election = eleição, voto, votação; visa =
    visto; arrest = prender, prisão, detenção; expel = expulsar, expulsão, deportar, deportação; jail = cadeia;
    release = libertar, libertação; flight = voo; airspace = espaço aéreo; airport = aeroporto; train = trem; road =
    estrada, rodovia; bridge = ponte; truck = caminhão; hospital = hospital; school = escola; earthquake =
    terremoto; flood = enchente, inundação; wildfire = incêndio; explosion = explosão; aid = ajuda; cocaine =
    cocaína, droga, tráfico; law = lei, projeto de lei; island = ilha; sea = mar; territory = território; terror =
    terrorismo; corruption = corrupção; alliance = aliança; launch = lançar, lançamento; summon = convocar; rescue =
    resgatar, resgate; sink = naufrágio; cooperation = cooperação; reform = reforma; percent = por cento; dollar =
    dólar; ton = tonelada
    """,
    verbs="""
    say = dizer, anunciar, declarar, afirmar; vow = prometer; warn = alertar, ameaçar, advertir; urge = pedir,
    exigir, cobrar; accuse = acusar, denunciar; deny = negar; reject = rejeitar, recusar; condemn = condenar,
    criticar; confirm = confirmar; begin = começar, iniciar; end = terminar, encerrar; rise = subir, aumentar, alta,
    aumento; fall = cair, queda, reduzir; resume = retomar, reabrir; cancel = cancelar, revogar; delay = adiar;
    extend = prorrogar; sign = assinar; approve = aprovar, apoiar; buy = comprar, compra; sell = vender, venda; send
    = enviar; return = devolver, voltar; respond = responder, retaliar, retaliação; impose = impor
    """,
    soft="""
    sport = futebol, copa, campeonato, gol, técnico, seleção, jogador, torneio, olímpico, medalha, tênis,
    libertadores; show = cantor, cantora, ator, atriz, filme, novela, álbum, famoso, cinema, minissérie; life =
    receita, horóscopo, dieta, restaurante, turismo, moda, casamento, zoológico, loteria, museu; weather = previsão
    do tempo, chuva
    """,
    numbers="""
    2 = dois, duas; 3 = três; 4 = quatro; 5 = cinco; 6 = seis; 7 = sete; 8 = oito; 9 = nove; 10 = dez; 12 = doze,
    dúzia; 20 = vinte; 30 = trinta; 50 = cinquenta; 100 = cem
    """,
    scales="1000 = mil; 1000000 = milhão, milhões; 1000000000 = bilhão, bilhões",
    months="""
    1 = janeiro; 2 = fevereiro; 3 = março; 4 = abril; 5 = maio; 6 = junho; 7 = julho; 8 = agosto; 9 = setembro; 10 =
    outubro; 11 = novembro; 12 = dezembro
    """,
    roundups="ao vivo, resumo do dia, minuto a minuto, o que você precisa saber, as notícias do dia",
    columns="ao vivo, resumo, direto",
    lures="ao vivo, urgente, exclusivo, vídeo, opinião, análise, fotos",
)
