"""Korean. Particles are written together with the word before them: words are found inside runs, as in Chinese."""

from bot.edit.languages import Language

KOREAN = Language(
    code="ko",
    stemmer=None,
    latin=False,
    short="US=美; CN=中; RU=露; JP=日; KR=韓; KP=北; GB=英; FR=佛; DE=獨",
    places="""
    US = 미국, 미군, 워싱턴, 백악관, 펜타곤, 트럼프, 뉴욕, 주한미군, 방미, 대미; CN = 중국, 베이징, 시진핑, 중국군,
    방중, 대중; TW = 대만, 타이베이; JP = 일본, 도쿄, 다카이치, 방일; KR = 한국, 대한민국, 서울, 남한, 우리군, 합참,
    통일부, 대통령실, 청와대, 이재명, 국정원, 국방부, 인천, 부산, 파주, 연평도, 백령도; KP = 북한, 북측, 평양,
    김정은, 조선중앙통신, 대북, 노동신문, 개성, 북한군, 탈북, 조선, 로동신문, 신의주; RU = 러시아, 모스크바, 푸틴,
    크렘린; UA = 우크라이나, 키이우, 젤렌스키; DE = 독일, 베를린; FR = 프랑스; GB = 영국, 런던; EU = 유럽연합,
    브뤼셀; CH = 스위스, 제네바; IL = 이스라엘; PS = 가자지구, 하마스; IR = 이란, 테헤란; IN = 인도, 뉴델리; PK =
    파키스탄; VN = 베트남; AU = 호주; CA = 캐나다; PH = 필리핀; UN = 유엔, 안보리; NATO = 나토; IAEA =
    국제원자력기구; DMZ = 비무장지대, 군사분계선; NLL = 북방한계선; US+KR = 한미, 미한; US+KP = 북미; US+CN = 미중;
    JP+KR = 한일, 일한; CN+KR = 한중; CN+KP = 북중; RU+KP = 북러; KR+KP = 남북; US+JP = 미일; YELLOWSEA = 서해,
    황해; EASTSEA = 동해; TAKESHIMA = 독도, 다케시마; EUROPE = 유럽
    """,
    concepts="""
    army = 군대, 병사, 군인, 부대, 군사, 장병, 파병; navy = 해군, 함대; coastguard = 해경; airforce = 공군; ship =
    선박, 화물선; warship = 군함, 함정; destroyer = 구축함; frigate = 호위함; submarine = 잠수함; carrier =
    항공모함, 항모; tanker = 유조선; drone = 무인기, 드론; missile = 미사일, 탄도미사일, 발사체; rocket = 로켓; jet
    = 전투기; aircraft = 항공기, 여객기; helicopter = 헬기; strike = 공격, 공습, 포격, 타격, 폭격; intercept = 요격,
    격추; kill = 사망, 숨져, 숨진, 사상; wound = 부상, 다쳐; drill = 훈련, 연합훈련, 연습; border = 국경, 접경;
    ceasefire = 휴전, 정전; war = 전쟁, 분쟁; peace = 평화; hostage = 인질, 납북; prisoner = 포로; swap = 교환;
    nuclear = 핵, 원전, 비핵화; uranium = 우라늄; enrich = 농축; inspector = 사찰, 검사; weapon = 무기, 탄약; tank =
    전차; defence = 국방, 방위, 방공; spy = 간첩, 스파이; satellite = 위성, 정찰위성; cyber = 사이버, 해킹, 해커;
    tariff = 관세; trade = 무역, 통상, 교역; export = 수출; import = 수입; sanction = 제재; blacklist = 수출통제
    명단, 블랙리스트; ban = 금지, 금수; restrict = 규제, 제한, 통제; halt = 중단, 중지, 정지, 동결; deal = 협정,
    합의, 조약, 계약; talk = 협상, 회담, 대화, 협의; summit = 정상회담, 정상회의; meet = 회의, 만남, 면담, 접견;
    visit = 방문, 순방; delegation = 대표단, 방북단; company = 기업, 회사, 업체; chip = 반도체; rareearth = 희토류;
    oil = 석유, 원유, 정유; gas = 가스; fuel = 연료; grain = 곡물; rice = 쌀; coal = 석탄; steel = 철강; car =
    자동차, 차량; bank = 은행; loan = 대출; debt = 부채; currency = 환율; crypto = 가상화폐, 암호화폐, 가상자산;
    market = 시장; stock = 주가, 증시, 주식; price = 가격; economy = 경제; invest = 투자; budget = 예산; tax = 세금;
    factory = 공장; port = 항구; fish = 어선, 어민, 조업; electricity = 전력, 정전; energy = 에너지; water = 방류,
    오염수; dam = 댐; president = 대통령, 국가주석, 국무위원장, 위원장; premier = 총리; minister = 장관; government
    = 정부, 당국; foreignministry = 외교부, 외무성, 외교장관, 외무상; defenceministry = 국방부, 국방장관, 국방상,
    국방성; unification = 통일부, 통일장관; parliament = 국회, 의원, 의회; court = 법원, 헌재, 재판; police = 경찰;
    prosecutor = 검찰; spokesman = 대변인; ambassador = 대사, 특사, 외교관; embassy = 대사관, 영사관; opposition =
    야당; researcher = 연구원, 학자, 과학자; student = 학생; journalist = 기자; worker = 노동자, 근로자, 직원,
    강제동원, 강제징용; refugee = 난민; citizen = 국민, 시민; defector = 탈북민, 탈북자, 귀순, 망명; child = 아동,
    어린이; woman = 여성, 위안부; family = 가족, 이산가족; protest = 항의, 시위; election = 선거, 투표, 대선; visa =
    비자; arrest = 체포, 구속, 억류; expel = 추방, 송환; jail = 징역, 수감; release = 석방; flight = 항공편, 운항;
    airspace = 영공, 방공식별구역; airport = 공항; train = 철도, 열차; road = 도로; bridge = 다리, 교량; hospital =
    병원; school = 학교; university = 대학; temple = 신사, 야스쿠니, 참배; earthquake = 지진; flood = 홍수, 수해;
    wildfire = 산불, 화재; explosion = 폭발, 폭파; crash = 추락; aid = 지원, 원조, 인도적; medicine = 의약품; law =
    법안, 법률; island = 섬, 도서; sea = 해역, 해상; territory = 영토, 주권; strait = 해협; mine = 지뢰; loudspeaker
    = 확성기, 대남방송, 대북방송, 방송; balloon = 풍선, 오물풍선, 전단, 삐라; space = 우주; ai = 인공지능; history =
    역사, 과거사; textbook = 교과서; compensation = 배상, 보상; terror = 테러; evacuate = 대피; resolution = 결의;
    alliance = 동맹; cooperation = 협력; base = 기지; hotline = 통신선, 연락선, 핫라인, 통신연락선; industrialpark =
    개성공단, 공단; summon = 초치; execution = 처형; rescue = 구조; sink = 침몰; record = 역대 최대, 사상 최대;
    tourism = 관광, 관광지구; percent = 퍼센트; dollar = 달러; ton = 톤; launch = 발사
    """,
    verbs="""
    say = 발표, 밝혀, 주장, 언급, 보도, 담화; vow = 약속, 다짐; warn = 경고, 위협; urge = 촉구, 요구, 요청; accuse =
    비난, 규탄; deny = 부인; reject = 거부, 반대, 일축; praise = 환영; confirm = 확인; plan = 계획, 검토; expect =
    전망, 예상; begin = 시작, 개시, 착수; end = 종료; rise = 증가, 상승, 급등, 인상; fall = 감소, 하락, 급락; resume
    = 재개, 복원; cancel = 취소, 철회; delay = 연기; extend = 연장; sign = 서명, 체결; approve = 승인, 통과; buy =
    구매; sell = 판매; send = 파견, 배치; return = 귀환, 반환; respond = 대응, 보복, 맞대응; build = 건설; impose =
    부과; lift = 해제
    """,
    soft="""
    sport = 축구, 야구, 농구, 올림픽, 월드컵, 선수, 경기, 우승, 결승, 감독, 금메달, 배구, 손흥민, 탁구; show =
    뮤지컬, 콘서트홀, 걸그룹, 보이그룹, 한류, 영화, 배우, 가수, 아이돌, 콘서트, 드라마, 앨범, 예능, 공연, 팬미팅,
    케이팝; life = 레시피, 운세, 맛집, 여행지, 패션, 결혼, 동물원, 판다, 복권, 박물관, 게임, 다이어트, 전시; weather
    = 날씨, 폭염, 폭우, 태풍, 폭설
    """,
    scales="1000 = 천; 10000 = 만; 100000000 = 억; 1000000000000 = 조",
    roundups="주요 뉴스, 주요뉴스, 뉴스 브리핑, 뉴스브리핑, 오늘의 뉴스, 실시간 중계, 한 주간, 모아보기, 조간 브리핑",
    columns="실시간, 브리핑, 라이브, 종합뉴스",
    lures="속보, 단독, 영상, 사진, 사설, 칼럼, 인터뷰, 종합, 긴급, 기고, 포토",
)
