"""English words that the checks and `clauses` go by: general knowledge of the language, as data."""

from bot.edit.lexicon import stem


def words(text: str) -> frozenset[str]:
    """The words of a table, as they are written."""
    return frozenset(text.split())


def concepts(text: str) -> frozenset[str]:
    """The keys of concepts of the language tables, by their names."""
    return frozenset(f"c:{name}" for name in text.split())


def stems(text: str) -> frozenset[str]:
    """The keys of words that no table knows."""
    return frozenset(f"w:{stem(word, 'english')}" for word in text.split())


def _pairs(text: str) -> dict[str, str]:
    return {left: right for left, _, right in (pair.partition("=") for pair in text.split())}


def _names(text: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in text.split(","))


CLAUSE_OPENERS = words("but while whereas as although though because since after before when until which who whom what")
"""Words that begin a clause of its own. `that` does not: what stands after it is what is said."""
NOT_OWNED = words("free only alone wide based counterpart counterparts side sides")
"""What stands behind a place and is not its own: `EU free of duty`, `her Chinese counterpart`."""
BY_MEANS = words(
    """way means video phone telephone letter mail force sea air land road rail then now next late mid accident mistake
    far"""
)
"""What stands behind `by` and does nothing: `by way of China`."""
RELATIVES = words("who whom which that")
ADVERBS = words(
    """whereas although though while because since unless besides despite instead meanwhile now longer again already yet
    rather apparently reportedly formally officially itself himself herself themselves together alone even only just
    later earlier however therefore thus hence then moreover"""
)
"""Words beside somebody in a sentence that do not belong to them."""
TOWARDS = words("to toward towards into onto")
PLACING = words("in at near on over off under along across around inside outside with against between for of by")
MODALS = words("to will would may might can could should shall must not cannot")
AUXILIARY = words("is are was were be been being am gets got get has have had did done")
BE = words("is are was were be been being")
PRONOUNS = words("he she it they")
OBJECTS = words("him her them us me itself themselves we you i")
ARTICLES = words("a an the its their his her this that these those no any some")

MEETING = frozenset({"v:meet", "c:meet"}) | stems("call summon meet visit host receive gather lose")
"""Verbs after which the one who does them does what follows, too: `summoned the envoy to complain`."""
VERBAL = concepts(
    """strike intercept kill wound ban restrict halt arrest expel jail release evacuate protest murder veto swap fine
    crash enrich poison sanction meet visit invest terror drill"""
)
"""Concepts that are verbs as often as nouns."""
KINDS = words("warning training opening closing shipping banking mining fishing farming housing dumping")
"""Words in -ing that say what kind a thing is: `warning shots`."""
ACTING = concepts(
    """president premier minister government foreignministry defenceministry financeministry tradeministry
    interiorministry parliament court police prosecutor spokesman ambassador embassy governor mayor king chancellor
    opposition army navy coastguard airforce company bank researcher student worker farmer refugee migrant civilian
    rebel terror market cyber fish citizen journalist delegation inspector spy general captain regulator leader gang
    rancher crew intelligence tourist suspect writer"""
)
"""Concepts that name somebody who can act or speak."""
OFFICES = words(
    """ministry regulator watchdog court judge tribunal police embassy ambassador minister premier cabinet government
    oppositionparty legislature congress parliament prosecutor investigator survivor analyst economist expert
    association governor mayor king coastguard lawyer rightsgroup vicepresident union scientist farmer settler
    consul auditor centralbank firefighter hospital"""
)
"""Groups of the thesaurus for offices and bodies that can act or speak."""
MEDIA = words("""newspaper broadcaster media newsagency journalist""")
"""Groups of the thesaurus for those who report."""
BODIES = concepts(
    """premier minister government foreignministry defenceministry financeministry tradeministry interiorministry
    parliament court police prosecutor ambassador embassy governor mayor king opposition navy coastguard airforce"""
)
"""The same among the concepts that all languages share."""
HEADS = concepts("president premier chancellor king")
COMMANDS = HEADS | concepts("army general")
"""Those of whom one side's may be told of where the sources name the other's: `Taiwan's military counted 41 planes`."""
MINISTRIES = concepts("minister foreignministry defenceministry")
PAST = _pairs(
    """arose=arise arisen=arise awoke=awake awoken=awake bore=bear borne=bear beaten=beat became=become began=begin
    begun=begin bent=bend bade=bid bidden=bid bit=bite bitten=bite bled=bleed blew=blow blown=blow broke=break
    broken=break bred=breed brought=bring built=build burnt=burn bought=buy caught=catch chose=choose
    chosen=choose clung=cling came=come crept=creep dealt=deal dug=dig did=do done=do drew=draw drawn=draw
    dreamt=dream drank=drink drunk=drink drove=drive driven=drive ate=eat eaten=eat fell=fall fallen=fall fed=feed
    felt=feel fought=fight found=find fled=flee flung=fling flew=fly flown=fly forbade=forbid forbidden=forbid
    foresaw=foresee foreseen=foresee forgot=forget forgotten=forget forgave=forgive forgiven=forgive froze=freeze
    frozen=freeze got=get gotten=get gave=give given=give went=go gone=go grew=grow grown=grow hung=hang had=have
    heard=hear hid=hide hidden=hide held=hold kept=keep knew=know known=know laid=lay led=lead leapt=leap
    learnt=learn left=leave lent=lend lain=lie lit=light lost=lose made=make meant=mean met=meet misled=mislead
    mistook=mistake mistaken=mistake overcame=overcome overran=overrun oversaw=oversee overseen=oversee
    overtook=overtake overtaken=overtake overthrew=overthrow overthrown=overthrow paid=pay pled=plead proven=prove
    rode=ride ridden=ride rang=ring rung=ring rose=rise risen=rise ran=run sawn=saw said=say seen=see sought=seek
    sold=sell sent=send shook=shake shaken=shake shone=shine shot=shoot shown=show shrank=shrink shrunk=shrink
    sang=sing sung=sing sank=sink sunk=sink sat=sit slept=sleep slid=slide spoke=speak spoken=speak sped=speed
    spent=spend spilt=spill spun=spin spoilt=spoil sprang=spring sprung=spring stood=stand stole=steal
    stolen=steal stuck=stick stung=sting struck=strike stricken=strike strove=strive striven=strive swore=swear
    sworn=swear swept=sweep swollen=swell swam=swim swum=swim swung=swing took=take taken=take taught=teach
    tore=tear torn=tear told=tell thought=think threw=throw thrown=throw underwent=undergo undergone=undergo
    understood=understand undertook=undertake undertaken=undertake undid=undo undone=undo upheld=uphold woke=wake
    woken=wake wore=wear worn=wear wove=weave woven=weave wept=weep won=win withdrew=withdraw withdrawn=withdraw
    withheld=withhold withstood=withstand wrote=write written=write rebuilt=rebuild redrawn=redraw resold=resell
    retook=retake retaken=retake rewrote=rewrite rewritten=rewrite repaid=repay outgrew=outgrow foretold=foretell
    dying=die lying=lie tying=tie"""
)
"""Irregular past forms, which no stemmer brings back."""

SAYING = frozenset(
    f"v:{name}" for name in words("say vow warn urge accuse deny reject condemn praise confirm claim")
) | stems(
    """call describe dismiss promise offer predict speak hail brand label denounce argue stress complain blame insist"""
)
"""Verbs of somebody who speaks; a paraphrase takes one for the other."""

NO_SPEECH = {
    "w:call": words("back off up in for on upon"), "w:ask": words("for to"), "w:thank": words("to"),
    "v:thank": words("to"),
}  # fmt: skip
"""Small words with which a verb of speaking is none."""

LEADERS = words(
    """trump biden rubio vance hegseth bessent putin lavrov medvedev peskov zelensky zelenskyy zelenskiy modi sharif
    rajnath jaishankar netanyahu khamenei pezeshkian araghchi maduro lula milei petro sheinbaum bukele starmer macron
    merz meloni orban erdogan lukashenko marcos carney xi kim"""
)
"""Persons whose names stand for their country in the tables; a draft that names one must have one to name."""
MINISTERS = words("lavrov araghchi rubio hegseth bessent rajnath jaishankar")
SEATS = _names(
    """white house, pentagon, capitol hill, state department, kremlin, downing street, whitehall, westminster,
    zhongnanhai, blue house, elysee, bundestag, knesset, planalto, itamaraty, miraflores, congress, quai d'orsay,
    european commission, european parliament, great britain, tel aviv, islamic republic, prc, rok, dprk,
    federal reserve, european, scottish, english, republican, democrat, emirates"""
)
"""Seats of governments, and what else stands for a whole country."""
SEATS_OF = {
    "trump": ("white house", "administration"),
    "putin": ("kremlin",),
    "starmer": ("downing street",),
    "macron": ("elysee", "élysée"),
    "xi": ("zhongnanhai",),
}
"""Seats by which those are meant who sit there."""
NO_CAPITALS = words(
    """shanghai shenzhen guangzhou osaka okinawa kyoto busan incheon mumbai kolkata lahore karachi istanbul sydney
    toronto vancouver milan barcelona munich frankfurt hamburg marseille lyon kharkiv odesa odessa haifa manchester
    chicago texas california florida boston seattle gdansk rotterdam amsterdam geneva zurich basra erbil aleppo
    jeddah dubai lagos johannesburg auckland tijuana kaesong kursk belgorod"""
)
"""Cities that stand near the front of the tables, and are not the seat of a government."""
STANDING_IN = {
    "g:UN": frozenset({"g:IAEA", "g:WHO"}) | stems("unhcr unicef unesco unrwa icj"),
    "g:EUROPE": frozenset({"g:EU"}),
    "g:EU": frozenset({"g:EUROPE", "g:EUROZONE"}),
    "g:EUROZONE": frozenset({"g:EU"}),
}
"""What stands in for a place: bodies that are part of it, or go by its name."""
GIVEN_NAMES = words(
    """wellington israel jordan paris sydney georgia florence charlotte austin houston madison lincoln jackson santiago
    salvador milan adelaide alexandria victoria chad"""
)
"""Places after which people are named."""
EUROPEAN = frozenset(f"g:{code}" for code in words("EU DE FR GB NL CH SE NO FI DK IT ES PT PL HU GR AT BE IE CZ RO BG"))
GENERIC = words(
    """north south east west northern southern eastern western union state channel sea general staff council party
    house chamber senate committee agency office ministry department army court coast guard strait gulf institute
    commission administration authority service centre center board bureau parliament congress assembly cabinet
    god bible quran koran islam islamic muslim muslims christian christians christianity catholic catholics protestant
    orthodox jewish jew jews judaism hindu hindus sikh sikhs buddhist buddhists sunni shia shiite
    ramadan eid christmas easter diwali hanukkah passover hajj nowruz thanksgiving olympics olympic paralympics
    nazi nazis holocaust soviet ottoman communist communists marxist republican republicans democrat democrats
    liberal liberals conservative conservatives labour socialist socialists covid coronavirus internet web
    moon mars earth sun venus jupiter antarctica antarctic arctic pacific atlantic mediterranean caribbean balkans
    scandinavia himalaya himalayas alps sahara amazon nile blue danube rhine volga dnieper ganges mekong yangtze delta
    indus euphrates tigris jordan bosphorus dardanelles adriatic aegean caspian baltic balkan levant maghreb sahel
    paracels paracel xisha spratlys spratly nansha strip bank hill wall street western latin anglo euro dollar
    spaniards spaniard tv radio""",
)
"""Words that are written with a capital where they stand for a name that everybody knows."""

ABOUT = words("about some around nearly almost roughly approximately close over than least most under up")
"""Words before a number that is not exact."""
BEYOND = words(
    """over than above least beyond exceeding exceeds exceeded tops topped topping passed passing surpassed crossed past
    upwards well"""
)
"""Words before a number that is more, and by how much is not said."""
SHORT = words("fewer less under below nearly almost closer within")
"""Words before a number that is less."""
PARTIES = words("countries nations sides parties neighbours neighbors leaders powers nation country way party side")
COMING = words(
    """will would could may might plan plans planned planning expect expects expected intend intends want wants hope
    hopes consider considers considering weighing seek seeks"""
)
"""Words before what is to come, or may."""
UNCOUNTED = words("zero one both two first second half third quarter")
"""Words that count what the sentence itself names: two countries, both sides."""

QUANTITIES = words("more fewer less most none all first last")
TIMING = words("last first next early late upwards")
TIMED = words(
    """time day week month year decade morning night january february march april may june july august september october
    november december autumn spring summer winter"""
)
"""What stands behind these where they tell when: `last month`."""
LETTING = words("let lets letting")
"""Small words that are verbs."""
UNLESS = words("unless")
"""What stands for `if not`."""
DENIALS = words(
    """not no never without nor cannot won't doesn't don't didn't isn't aren't wasn't refuse refuses refused fails
    failed nobody none neither denied"""
)
DENYING = _names(
    """instead of, rather than, decide against, decided against, decides against, rule out, rules out, ruled out,
    ruling out, yet to, far from, short of, give up, gave up, gives up"""
)
"""The same in two words."""
NOBODY = words("none nobody nothing neither")
"""Words that deny whatever the clause says of them."""
NO_MORE = words("longer more less fewer sooner later")
"""After a denial: what is no longer done was stopped, and is not denied."""

VAGUE = stems(
    """relation relationship tension tie friction concern outlook situation development dynamic landscape region
    regional future complex complicated strategic shape remain continue uncertain uncertainty fear challenge amid
    broader growing ongoing observer analyst expert coming week month implication impact play role power global
    international stability instability escalation rivalry diplomatic diplomacy effort issue matter context backdrop
    sign highlight underscore reflect difficult tense attention side neighbour neighbor country capital affect many
    people way end easy sensitive subject keen interest channel track mutual distrust suspicion mistrust outcome hard
    predict watch closely next move dependent interdependent step source party position ahead restate view deep deeply
    sharp another day see picture mood climate sentiment momentum engagement path direction delicate fragile volatile
    unresolved difference question debate topic theme aspect factor element complexity underline contact balance
    important importance significant crucial key pivotal unfold evolve linger persist loom testing test time moment
    wider wide various several multiple numerous different circumstance condition environment process progress trend
    general overall widely currently recent recently follow"""
)
"""Words that say how things stand, of anything and on any day."""
HAPPENING = words("will has had have would was were")
"""Small words of what has happened or will."""
TOGETHER = words("alongside jointly joint together")
JOINING = TOGETHER | words("single same combined simultaneous simultaneously")
"""What makes one of two: three in ten bullets that put two events into one have such a word, and one honest one in a
thousand that stands on several events has one which its sources have not."""
EACH = words("both each separately respectively")
SO_FAR = words("yet since")
"""Words of a denial of the time up to now."""
TO_COME = words("first still must will would yet")
"""Words by which sources say the same without a no: `the first visit since June`, `must still be reviewed`."""
UNDOING = words("""lift end cancel repeal overturn revoke abandon stop unsanction untariff withdraw remove""")
"""Groups of verbs that undo what follows them: `lifts the ban`, `drops its objections`."""
REFUSING = words("""refuse reject fail block prevent ban avoid ruleout stop unable dissuade""")
"""Groups of verbs after which `to do` or `from doing` is not done."""
AMOUNTS = words("rise fall raise cut more fewer higher lower decline growth expand shrink")
"""Groups that say how much something has become."""
STATES = words(
    """more fewer higher lower recordhigh recordlow biggest smallest majority minority open close armed unarmed alive
    dead unhurt legal illegal binding nonbinding withnotice withoutnotice early late ontime first last true false
    guilty innocent likely unlikely possible impossible able unable willing unaffected unvaccinated unconditional
    permanent temporary public secret manned unmanned available unavailable surplus deficit profit loss shortage
    abundance strong weak safe dangerous friendly hostile unanimous divided
    fast slow cheap expensive"""
)
"""Groups that say how something stands."""
