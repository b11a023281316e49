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


CLAUSE_OPENERS = words("but while whereas as although though because since after before when until which who whom")
"""Words that begin a clause of its own. `that` does not: what stands after it is what is said."""
TOWARDS = words("to toward towards into onto")
PLACING = words("in at near on over off under along across around inside outside with against between for of by")
AUXILIARY = words("is are was were be been being am gets got get has have had")
BE = words("is are was were be been being")
PRONOUNS = words("he she it they")
ARTICLES = words("a an the its their his her this that these those no any some")

VERBAL = concepts(
    """strike intercept kill wound ban restrict halt arrest expel jail release evacuate protest murder veto swap fine
    crash enrich poison sanction meet visit invest terror drill"""
)
"""Concepts that are verbs as often as nouns."""
ACTING = concepts(
    """president premier minister government foreignministry defenceministry financeministry tradeministry
    interiorministry parliament court police prosecutor spokesman ambassador embassy governor mayor king chancellor
    opposition army navy coastguard airforce company bank researcher student worker farmer refugee migrant civilian
    rebel terror market cyber fish citizen journalist delegation inspector spy general captain regulator leader gang
    rancher crew intelligence tourist suspect writer"""
)
"""Concepts that name somebody who can act or speak."""
HEADS = concepts("president premier chancellor king")
MINISTRIES = concepts("minister foreignministry defenceministry")
PAST = _pairs(
    """said=say told=say spoke=say took=take gave=give given=give sent=send bought=buy sold=sell held=hold kept=keep
    rose=rise risen=rise fell=fall fallen=fall grew=grow met=meet won=win lost=lose sought=seek began=begin begun=begin
    swore=swear sworn=swear withdrew=withdraw withdrawn=withdraw built=build struck=strike stole=steal stolen=steal
    led=lead paid=pay drove=drive driven=drive broke=break broken=break froze=freeze frozen=freeze threw=throw
    thrown=throw brought=bring caught=catch fought=fight shot=shoot sank=sink sunk=sink flew=fly flown=fly
    became=become went=go gone=go hid=hide made=make found=find felt=feel laid=lay meant=mean ran=run saw=see seen=see
    shown=show shook=shake spent=spend stood=stand wrote=write written=write bound=bind bore=bear chose=choose
    chosen=choose drew=draw drawn=draw forbade=forbid forbidden=forbid upheld=uphold"""
)
"""Irregular past forms, which no stemmer brings back."""

SAYING = frozenset(
    f"v:{name}" for name in words("say vow warn urge accuse deny reject condemn praise confirm claim")
) | stems(
    """call describe dismiss promise offer predict speak hail brand label denounce argue stress complain blame insist"""
)
"""Verbs of somebody who speaks; a paraphrase takes one for the other."""

TELLING = words("told announced promised offered predicted admitted pledged declared")
"""Past forms of somebody who speaks, too much to be read into a headline in which nobody does."""

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
NO_CAPITALS = words(
    """shanghai shenzhen guangzhou osaka okinawa kyoto busan incheon mumbai kolkata lahore karachi istanbul sydney
    toronto vancouver milan barcelona munich frankfurt hamburg marseille lyon kharkiv odesa odessa haifa manchester
    chicago texas california florida boston seattle gdansk rotterdam amsterdam geneva zurich basra erbil aleppo
    jeddah dubai lagos johannesburg auckland tijuana kaesong kursk belgorod"""
)
"""Cities that stand near the front of the tables, and are not the seat of a government."""
OF_THE_UN = frozenset({"g:IAEA", "g:WHO"}) | stems("unhcr unicef unesco unrwa icj")
GENERIC = words(
    """north south east west northern southern eastern western union state channel sea general staff council party
    house chamber senate committee agency office ministry department army court coast guard strait gulf"""
)
"""Words that are written with a capital where they stand for a name that everybody knows."""

ABOUT = words("about some around nearly almost roughly approximately close over than least most under up")
"""Words before a number that is not exact."""
PARTIES = words("countries nations sides states governments capitals parties neighbours neighbors leaders powers")
UNCOUNTED = words("one both two first second half third quarter")
"""Words that count what the sentence itself names: two countries, both sides."""

DENIALS = words(
    """not no never without nor cannot won't doesn't don't didn't isn't aren't wasn't refuse refuses refused fails
    failed nobody none neither denied"""
)

NO_MORE = words("longer more less fewer sooner later")
"""After a denial: what is no longer done was stopped, and is not denied."""

VAGUE = stems(
    """relation relationship tension tie friction concern outlook situation development dynamic landscape region
    regional future complex complicated strategic shape remain continue uncertain uncertainty fear challenge amid
    broader growing ongoing observer analyst expert coming week month implication impact play role power global
    international stability instability escalation rivalry diplomatic diplomacy effort issue matter context backdrop
    sign highlight underscore reflect difficult tense attention side neighbour neighbor country capital affect many
    people way end easy"""
)
"""Words that say how things stand, of anything and on any day."""
TOGETHER = words("alongside jointly joint together")
EACH = words("both each separately respectively")
NARROWER = {
    "c:warship": concepts("destroyer frigate carrier submarine navy"),
    "c:ship": concepts("warship destroyer frigate carrier tanker coastguard submarine fish"),
    "c:aircraft": concepts("jet helicopter drone"),
    "c:weapon": concepts("missile drone jet tank mine"),
    "c:army": concepts("navy airforce coastguard general defence"),
    "c:grain": concepts("rice soybean"),
    "c:mineral": concepts("rareearth lithium copper gold"),
    "c:energy": concepts("oil gas coal electricity nuclear"),
    "c:fuel": concepts("oil gas"),
    "c:government": concepts(
        "minister president premier foreignministry defenceministry tradeministry financeministry"
    ),
    "c:minister": concepts("foreignministry defenceministry tradeministry financeministry interiorministry"),
    "c:company": concepts("bank car factory refinery"),
}
"""What a paraphrase may call by a broader word: a destroyer is a warship."""
