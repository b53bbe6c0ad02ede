"""Verbs by what they do to the event they stand with: say it, want it, begin it, lack it, or are none themselves.

Each name is a set of dictionary forms. Not here: nouns, and what the classes mean for factuality (``factuality``).
"""

from assets.dated_events.lexicon import words

SAY = words(
    """
    acknowledge add admit announce answer argue ask assert assess assure blog boast broadcast caution cite claim comment
    complain concede conclude confess confirm contend counter cry declare describe detail disclose estimate
    exclaim explain express hint imply indicate inform insist joke lament maintain mention mutter note notify
    observe opine phone point proclaim pronounce publish quip quote read recall reckon recount reiterate relate
    remark remind repeat reply report respond retort reveal say shout show sigh speak specify speculate state
    stress suggest swear tell testify tweet underline underscore utter vow warn whisper write
    """
)
"""Reporting verbs: what they report is told as fact by somebody."""

DENY = words("deny disavow discount dismiss disprove dispute rebut refute reject repudiate")
"""What they report is said not to be so."""

ACCUSE = words("accuse allege blame charge fault indict suspect")
"""What they report is laid at somebody's door, unproven."""

THINK = words(
    """
    assume believe calculate consider doubt fear feel figure guess hold imagine infer judge presume reason reckon
    sense suppose suspect think understand view wonder worry
    """
)
"""Verbs of opinion: what they hold to be so may not be."""

PLAN = words(
    """
    agree aim anticipate arrange await bid commit contemplate decide design determine elect envisage expect
    forecast foresee gear hope intend look mean mull offer order plan pledge poise predict prepare project promise
    propose ready resolve schedule seek set slate strive swear target threaten try undertake vow wait
    """
)
"""What they look forward to has not happened yet."""

WANT = words(
    """
    advise advocate appeal apply ask beg bid call command compel consider crave demand deserve desire direct discourage
    dream encourage exhort expect favor favour forbid hope implore incite instruct invite like lobby long love
    need oblige order persuade petition plead prefer press pressure propose push recommend remind request require
    seek suggest summon support tell tempt urge want warn wish
    """
)
"""What they ask for or wish may happen or not."""

THREATEN = words("threaten consider contemplate risk may endanger weigh")
"""What they hold out is possible only."""

PREVENT = words(
    """
    abandon abort avert avoid ban bar block cancel cease decline delay deter discourage dodge drop fail forbid
    forego forget forgo halt hinder inhibit lack neglect oppose postpone preclude prevent prohibit refrain refuse
    reject resist scrap scrub shelve stop suspend thwart veto
    """
)
"""What they act on does not take place, or not now."""

LOOKS_FORWARD = PLAN | WANT | THREATEN
AWAITS = (PLAN - {"look"}) | {"include"}
"""Verbs whose complement lies ahead of them."""

FACTIVE = words(
    """
    acknowledge admit celebrate condemn confirm criticise criticize deplore discover find forget hail hear ignore
    know lament learn mourn notice observe praise protest realise realize recall recognise recognize regret
    remember resent reveal see show welcome witness
    """
)
"""What they speak of is taken to have happened."""

ASPECT_BEGIN = words("begin commence launch open start initiate resume trigger")
ASPECT_END = words("cease close complete conclude end finish halt quit stop terminate")
ASPECT_GO_ON = words("continue go keep last linger persist proceed remain stay")
ASPECT = ASPECT_BEGIN | ASPECT_END | ASPECT_GO_ON
"""Verbs that begin, end or go on with another event."""

IMPLICATIVE = words("manage succeed help force make let cause get enable allow lead prompt use go come")
"""What they bring about happened when they did."""

HAPPEN = words("arise come ensue follow happen occur")
"""What they say of an event is that it took place."""

LIGHT = words(
    """
    carry commit conduct convene deliver do draw enter experience face fight get give go have hold host issue
    launch lodge make mount offer organise organize pay perform play pose provide publish put raise reach receive
    release run serve sign stage strike suffer sustain take throw undergo undertake wage win
    """
)
"""Verbs that carry an event noun as their object: "held talks", "launched an attack"."""

STATES = words(
    """
    account amount approximate await balance befit belong border comprise concern consist constitute contain
    correspond cost depend deserve differ dwell embody encompass entail equal equate exceed exist fit hinge house
    include interest involve lack lie matter merit number overlook own pertain possess rank reflect rely resemble
    reside sit span stem suffice suit total tower typify value weigh
    """
)
"""Verbs that say how things are, not what happens."""

UNDERGONE = words(
    """
    abduct ambush arrest assassinate behead bomb capture charge convict crash damage destroy detain displace drown
    escape evacuate evict exile expel extradite hijack hospitalise hospitalize imprison indict injure jail kidnap
    kill maim murder oust overthrow rescue sack sentence shoot sink slay stab steal strand suspend topple torture
    wound wreck
    """
)
"""Verbs whose past participle before a noun tells what has befallen it: "the arrested clerk"."""

GRADUAL = words(
    """
    add average climb create cut decline decrease double drop earn expand fall gain grow improve increase lose
    outpace plunge post raise reduce rise sell shrink slide slow slump soar spend surge total triple tumble weaken
    widen
    """
)
"""Verbs of change and measure: over a month or a year they tell of the whole of it."""

COUNTED = words("add average cut drop earn gain lose outpace post raise reduce sell spend total")
"""Those of them that do so only of many or of a number; else one may lose or sell something once."""

LASTING = words(
    """
    admire adore aware believe belong care comprise consist contain control cost depend deserve dislike doubt
    enjoy exist face fear feel hate have hold hope include involve know lack last lead lie like live love matter
    mean need occupy oppose own prefer rely remain reside rule see seem serve sit stand stay suffer support
    survive suspect think trust understand wait want wear wish work worry
    """
)
"""Verbs of what lasts: in a plain past or present tense they tell of a time, not of a moment."""

KEPT = words(
    """
    accuse back base believe besiege camp confine control detain encamp equip garrison hold imprison intern jail know
    lead locate lodge occupy own place post rule run schedule shelter situate station strand suspect trap
    """
)
"""Verbs whose past participle tells how somebody or something is: stranded, stationed, held, suspected, led."""

PERSONAL = words(
    """
    acquit add argue arrest ask believe convict detain die explain extradite flee graduate hospitalise hospitalize
    imprison jail marry plead recall rescue resign retire say sentence tell testify think write
    """
)
"""What a person does or undergoes: their subject, where it has two names, is one."""

TOGETHER = words(
    """
    accord agree agreement alliance battle clash co-operate co-operation collaborate collide collision compete
    confer conflict confrontation consult contract cooperate cooperation deal debate dialogue discuss dispute
    fight interview join match meet meeting merge merger negotiate negotiation pact partner quarrel relation sign
    sit speak struggle summit talk talks trade treaty truce unite war work
    """
)
"""Verbs and nouns of what is done with somebody."""

ADDRESSED = words(
    """
    add admit apologise apologize apology appeal belong bow call complain confess deliver give hand issue lend
    letter listen object offer pay pledge promise reply report respond response return sell send speak speech
    submit surrender talk threat transfer warning write
    """
)
"""Verbs and nouns of what is said, given or done to somebody."""

EVIDENCE = words("detail imply indicate point reflect reveal show specify suggest underline underscore")
"""Reporting verbs that things do as well: then nobody says so."""

HARMS = words("burn cripple damage destroy flood hit hurt injure kill level maim raze ruin strike wound wreck")
"""What a disaster or an attack does while it lasts."""

STRIKES = words("capsize collapse collide derail erupt explode quake sink strike")
"""What a disaster itself is told by."""

LOOKS_BACK = (
    ACCUSE | DENY | (FACTIVE - words("find hear notice observe see show witness"))
    | words("acquit clear convict exonerate")
)  # fmt: skip
"""Verbs whose complement was before them."""

OF_A_CASE = (ACCUSE - {"fault"}) | words("arrest charge convict implicate interest involve jail sentence try want")
"""What is done to somebody for his part in an event, long after it."""

FOR_A_DEED = OF_A_CASE | words(
    """
    apologise apologize award ban blame condemn criticise criticize dismiss expel fine fire honor honour praise punish
    reprimand reward sack scold sue suspend thank
    """
)
"""What is done to somebody for a deed, which was before it."""

FOR_A_TERM = words(
    """
    adjourn appoint ban bar commission delay disqualify elect extend hire imprison jail postpone sentence sign suspend
    """
)
"""What a length of time behind them tells is still to be served: "jailed for two years"."""

BRINGS_ON = words("cause claim displace force leave spark trigger")
"""What an event does at once, as the verbs of ``HARMS``."""

REACTS = words("applaud commend condemn congratulate criticise criticize denounce hail mourn praise thank welcome")
"""What is said to the news, and not told on from a time long before."""

ARRANGED_AHEAD = words(
    "appear arrive begin close depart end face fly go host leave meet open play reopen resume return start take travel "
    "visit vote"
)
"""What people do at a time that is arranged beforehand, in the form of the present."""

PAID = words("back finance fund own pay run sponsor")
"""What is done for a thing all the while, where it is done to it: "it was paid for by a firm"."""

VERDICTS = words("acquit convict imprison jail sentence")
"""What ends a trial, after all that has been said in it."""

RESPONDS = words(
    """
    appeal arrest cancel close declare deploy detain evacuate halt identify launch mobilise mobilize offer open pledge
    promise recover release rescue send set suspend treat
    """
)
"""What is done about a disaster or an attack in the days after it."""

FLEES = words("escape flee hide jump survive")
WITNESSED = FLEES | words("fall feel grab hear knock leave run scream see shake shout smell wake")
"""What those tell who were there when it struck."""

LOOKS_INTO = REACTS | words(
    """
    blame commemorate cover deplore detail document examine explore interview investigate lament mark probe question
    regret review study
    """
)
"""What is done about an event after it: "is investigating the fire of Monday"."""

FINDINGS = words(
    """
    conclude confirm demonstrate detect determine discover establish estimate find identify recommend report reveal show
    """
)
"""What an inquiry, a study or a report does, on the day that is told of it."""

RESULTS = words("announce book forecast post record report")
"""What they tell of a period is what it came to: "posted a loss for the quarter"."""

PUT_OFF = words("adjourn defer delay postpone reschedule")
"""The time behind them is the new one of what they put off: "postponed until July"."""

CALL_OFF = words("abort avert block cancel defer delay drop postpone scrap scrub shelve thwart veto")
"""What is called off did not take place when it was."""

BREAK_OFF = words("abandon halt interrupt stop suspend")
"""What they act on had begun."""

SCORES = words(
    """
    advance beat climb come crush defeat drop edge equalise equalize fall finish fight hit jump knock oust overcome
    rally recover return rise rout score slide slip strike stun surge sweep thrash tumble upset vote win
    """
)
"""Verbs of games, markets and votes behind which an infinitive tells what came of it."""

OUTCOMES = words(
    """
    adopt approve beat become censure claim clinch close complete dismiss dissolve earn elect end endorse expel
    equalise equalize finish give go hand impeach lead level move oust put ratify reach reject remove score seal secure
    send set stand take top trade turn win
    """
)
"""Infinitives that tell what came of a verb of ``SCORES``: "scored to give the club a win"."""

TURNS = SAY | DENY | ACCUSE | PLAN | WANT
"""What people say, want and mean to do: it is told beside the news, and on the day of the report."""

DECIDE = words(
    """
    acquit adopt approve ban bar block cancel clear close convict cut decide delay dismiss extend fine free halt hike
    impose launch lift lower order postpone raise refuse reject resign rule scrap sentence suspend veto vote withdraw
    """
)
"""Verbs of what is decided, to which "the decision" or "the move" comes back."""

FORTUNATE = words("fortunate lucky unfortunate unlucky glad happy proud surprised shocked delighted saddened relieved")
"""Adjectives whose infinitive took place."""
