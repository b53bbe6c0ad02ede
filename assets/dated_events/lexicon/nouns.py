"""Nouns that name events, and nouns that look as if they did. Not here: verbs."""

from assets.dated_events.lexicon import words

EVENT_NOUNS = words(
    """
    abduction absence abuse accident acquittal advance aftershock aggression agreement airlift airstrike alert ambush
    amnesty annexation anniversary announcement appeal applause appointment armistice arraignment arrest arrival arson
    assassination assault atrocity attack attempt auction audit avalanche backlash bailout ban
    bankruptcy barrage battle beating bid birth blackout blast blaze blizzard blockade bloodshed blow blunder
    bombardment bombing boom boost bout boycott brawl breach break-in breakdown breakthrough breakup bribery briefing
    broadcast build-up buildup burglary burial buyout call-up callup campaign cancellation capture carnage cascade
    catastrophe cease-fire ceasefire celebration census ceremony championship change chaos charge chase clampdown
    clash cleansing cleanup closure co-operation collapse collision comeback commemoration compromise concert conclave
    concussion conference conflict confrontation conquest consultation contest contract controversy convention
    conversation conviction cooperation coronation counterattack counteroffensive coup cover-up coverage coverup
    crackdown crash crime crisis crossfire cruise curfew cut cutback cyberattack cyclone damage dash deal
    death debate debut decline decrease defeat defection deluge demise demolition demonstration departure deployment
    derailment descent destruction detention detonation devaluation development dialogue dip disappearance disarmament
    disaster discharge disclosure discount discovery discussion dismissal display dispute disruption dissolution
    divorce downfall downpour downsizing downtime downturn draft drain drill drive drop drought duel earthquake
    eclipse effort election embargo emergency encounter engagement epidemic eruption escape evacuation event eviction
    exam examination exchange execution exercise exhibition exit exodus expansion expedition experiment explosion
    expulsion extradition failure fair fall famine feat feud fight fighting final fire firefight firing flare-up
    flight flood flooding flow forum fracture fraud freeze friendship fundraiser funeral gain gala game gathering
    genocide getaway glut graduation growth hack hacking handover harassment harvest hearing heatwave heist hijack
    hijacking hike holocaust homicide hostility hunger hunt hurricane illness impeachment imprisonment inauguration
    incident increase incursion infection inferno inflation inflow influx initiative injury inquest
    inquiry inspection insurgency insurrection interception intervention interview intrusion invasion investigation
    investment invitation ipo jailbreak journey judgement judgment jump keynote kidnapping killing knockout landfall
    landing landslide launch launching lawsuit layoff leak leave lecture liberation lift liftoff lockdown lockout loot
    looting loss lynching manhunt manslaughter march marriage massacre match meeting meltdown merger migration
    miscarriage mission mistrial mobilisation mobilization move mudslide murder mutiny negotiation nomination
    occupation offensive offer onslaught opener operation opposition orbit outage outbreak outcry outflow overdose
    overhaul overthrow pact pandemic parade pardon parole party patrol payment peacekeeping persecution picket
    pilgrimage plague play-off playoff plea pledge plot plunge pogrom poll pollution premiere presentation preview
    privatisation privatization probation probe procession prosecution protest provocation publication pullout
    purchase purge pursuit putsch quake quarantine quarrel quarter-final quarterfinal race raid rain rainfall rally
    rampage rape re-election reaction rebellion rebound rebrand recall recession recount recovery recruitment
    reelection referendum reform refund refusal registration rehab rehearsal rehire relapse relaunch release
    relocation rematch removal rendezvous renewal repair repatriation rescue resignation restoration restructuring
    resumption retaliation retirement retreat retrial reunification reunion reversal review revival revolt revolution
    rift riot rise robbery roll-out rollout round-up roundup rout run-off runoff sabotage sale sanction scandal
    scuffle search seizure selection sell-off selloff sellout semi-final semifinal seminar sentence separation session
    setback settlement shake-up shakeup shelling shipment shipping shoot-out shoot-up shooting shootout shortage
    shortfall showdown shutdown siege signing sinking sit-in skirmish slaughter sortie slaying slide slowdown
    slump smuggling
    snowfall snowstorm spat speech spending spike spill sprain spree stabbing stalemate stampede stand-down stand-off
    standoff start stay stickup stint stop stoppage storm strain strike stroke struggle suicide suit summit surge
    surgery surrender survey suspension swap swearing-in takeoff takeover talk talks tariff temblor tension tenure
    terrorism theft threat thrust tornado torture touchdown tour tournament trade tragedy training transfer
    transition transplant travel treaty tremor trial trip truce tsunami tumult turmoil turnaround turnout typhoon
    unification unrest unveiling update upgrade upheaval uprising upset upswing uptick upturn vaccination vandalism
    verdict victory vigil violence visit vote voting voyage wait walkout war warfare warning wave wedding wildfire win
    withdrawal workshop worship wounding wreck wreckage
    """
)
"""Nouns that name something that happens, in their usual sense in news."""

REPORT_NOUNS = words(
    """
    accusation admission advice allegation announcement answer apology argument assertion assessment assurance claim
    complaint confession confirmation criticism declaration demand denial estimate explanation forecast insistence
    objection order prediction promise proposal recommendation remark reply report request response revelation rumor
    rumour statement suggestion testimony tribute
    """
)
"""Nouns that name a saying: events as their verbs are."""

NOT_EVENTS = words(
    """
    custody drain embankment ending forum packaging strain
    ability accommodation administration admiration adversary agriculture alliance allowance amazement ambulance
    ammunition amusement annoyance apartment apparatus appliance application appreciation architecture argument
    assembly assignment association assurance astonishment attention attraction audience authority aviation
    backing balance
    banking basement battery bearing beginning being belonging belt bewilderment blessing board boarding
    boarding-house budget
    building ceiling cement circulation citation city civilisation civilization clothing coalition coating collection
    combination comment commission committee communication community compartment compensation competence complication
    compliment component composition compound concentration concern condition confidence configuration confusion
    congregation connection conscience consideration constituency constitution construction content contention
    contentment convention conversation corporation correlation county crossing culture dealing dedication delegation
    department description desperation determination devotion difference dimension direction disappointment
    distribution division document domination donation earning earnings edition education element embarrassment
    emotion employment encouragement endowment engineering enjoyment environment equation equipment essence
    establishment evening evidence exception excitement exhaustion existence expenditure fascination fashion federation
    feeling film finance fitting fixture flooring following foundation fraction friction frustration function funding
    furniture garment generation government greeting handling heading hesitation holding housing illustration
    importance impression indication influence information inspiration institution instruction instrument insulation
    insurance intelligence intention intersection irritation item job judiciary junction jurisdiction justification
    king legation legislation lighting limitation lining listing literature living location machine management manner
    marketing meaning measure measurement medication mention ministry mixture moment monument morning motivation
    movement nation notion observation offering opinion option organisation organization orientation ornament outfit
    painting parking parliament participation passing passion pavement payment pension permission pleasure population
    portion position possession preference preparation prescription presence pressing pricing procedure procurement
    production profession program projection proportion proposition protection provision publication qualification
    question ranking rating ration reading reception recognition recommendation recreation reference reflection
    reflexion regulation relation representation reputation requirement resentment reservation residence resolution
    retailing ring satisfaction saving saying scheduling science scoring scripture seating section sediment segment
    sensation sentiment service setting shipping sibling signal signature situation society solution something spring
    statement station stationing string structure substance supplement surrounding suspicion television temperature
    temptation tendency tension testament texture thing ticket trading tradition translation treasure treatment
    tuition understanding undertaking utterance vacation variation vegetation version violation vision washing
    wedding-ring wing wording work working writing
    """
) - {"statement", "construction", "donation", "payment", "translation", "preparation", "tension"}
"""Nouns in the form of a nominalisation that mostly name things, bodies or qualities, not something that happens."""

SUFFIXES = (
    ("isation", "ise"),
    ("ization", "ize"),
    ("ication", "ify"),
    ("ation", "ate"),
    ("ation", "e"),
    ("ation", ""),
    ("ition", "ish"),
    ("ition", "e"),
    ("ition", ""),
    ("ption", "b"),
    ("mption", "me"),
    ("ction", "ct"),
    ("uction", "uce"),
    ("tion", "t"),
    ("ision", "ide"),
    ("usion", "ude"),
    ("osion", "ode"),
    ("asion", "ade"),
    ("ension", "end"),
    ("ersion", "ert"),
    ("ission", "it"),
    ("sion", "se"),
    ("ssion", "ss"),
    ("ment", ""),
    ("ement", ""),
    ("al", ""),
    ("al", "e"),
    ("ance", ""),
    ("ence", ""),
    ("ery", "er"),
    ("ure", ""),
    ("ure", "e"),
    ("ing", ""),
    ("ing", "e"),
)
"""Ends of nouns made from verbs, with what the verb has in their place."""

NAMED_EVENTS = words(
    """
    accord armistice attack blockade bombing conference congress coup crisis earthquake election elections
    exhibition festival fire flood games holocaust hurricane intifada invasion massacre olympics operation plague
    rebellion revolt revolution riot riots siege strike summit talks treaty trial truce uprising war
    """
)
"""Event nouns that may also be the last word of an event's name ("the Gulf War")."""

BUSINESS = words("activity flight operation order performance procedure sale trade work")
"""Event nouns whose bare plural is somebody's business: "trained in infantry operations"."""

MISDEEDS_AND_DISASTERS = words(
    """
    accident ambush arson assassination assault attack avalanche blast blaze bombing burglary collision crash
    cyclone derailment earthquake explosion fire flood heist hijacking homicide hurricane invasion kidnapping
    landslide massacre murder quake riot robbery shipwreck shooting slaying stabbing theft tornado tsunami typhoon
    uprising wildfire
    """
)
"""Events that leave people and things behind, which are called by them: "murder suspect", "crash site"."""

OUTLOOKS = words("dividend estimate forecast guidance job outlook price rate rating stake target")
"""What is raised and cut on one day, whatever the figures around are of."""

RULES = words("act bill decree law measure motion order resolution rule ruling")
"""What a body passes or issues."""

PROPOSED = words("bill budget draft proposal")
"""What is still to do what is told of it: "a budget that raises taxes"."""

UNFORESEEN = MISDEEDS_AND_DISASTERS | words(
    """
    abduction arrest collapse coup death disappearance disaster escape incident injury killing leak mutiny outage raid
    rescue sinking spill suicide surgery tragedy
    """
)
"""Events that nobody speaks of beforehand as of a certain one."""

LEFT_BEHIND = words(
    """
    aftermath anniversary case charge conviction damage death debris defendant investigation inquiry probe rampage
    relief rubble ruin scene site spree survivor suspect toll trial victim witness wreckage zone
    """
)
"""What they leave behind."""

OF_ACTOR = words(
    """
    absence accession advance appearance arrival ascent birth breakup collapse comeback crash death debut decline
    defection demise departure descent disappearance emergence entry eruption escape evolution exit explosion failure
    fall flight growth increase intervention involvement march meeting migration participation presence protest rally
    rebellion rebound recovery resignation resurgence retirement retreat return revolt rise silence sinking slump
    speech spread strike struggle success suicide surge surgence surrender talk testimony uprising victory visit
    walkout withdrawal
    """
)
"""Event nouns whose "of" names who does it: "the arrival of the troops"."""

OCCASIONS = words(
    """
    address briefing broadcast ceremony conference congress convention debate gathering hearing interview meeting
    news press rally reception session speech statement summit talk testimony trial vigil visit
    """
)
"""Events at which something is said or done: it happens when they do."""

TAKEN_UP = {
    noun: words(told)
    for names, told in {
        "conversation discussion meeting summit talk talks": "confer discuss meet meeting summit talk talks",
        "tour trip visit": "arrive tour trip visit",
        "ambush assault attack shooting": "ambush assault attack bombing raid shelling shoot shooting stab storm",
        "accident collision crash derailment": "collide collision crash derail derailment",
        "blast bombing explosion": "blast bombing detonate explode explosion",
        "cyclone hurricane storm typhoon": "cyclone hurricane storm typhoon",
        "exchange release swap": "exchange free release swap",
        "flight launch liftoff": "launch lift liftoff",
        "conviction": "convict",
        "coup mutiny putsch rebellion revolt takeover uprising": "coup mutiny putsch rebel rebellion revolt uprising",
        "stoppage strike walkout": "stoppage strike walkout",
        "blaze fire inferno wildfire": "blaze burn fire inferno wildfire",
        "accusation allegation claim": "accuse allege claim",
        "cancellation": "cancel",
        "accord agreement deal pact treaty": "accord agree agreement deal pact sign treaty",
        "ballot election vote": "ballot election vote",
        "final game match": "beat defeat final game match",
        "heist robbery": "heist raid rob robbery",
        "raid": "ambush assault attack raid rob robbery shoot storm",
        "capsizing sinking": "capsize sink sinking",
        "sentence": "imprison jail sentence",
        "bombardment shelling": "bomb bombard bombing fire hit shell strike",
        "defeat loss": "beat defeat lose thrash",
        "victory win": "beat defeat thrash win",
        "departure exit resignation": "depart quit resign",
        "arrest detention": "arrest detain",
        "death killing": "die kill",
        "acquisition merger purchase": "acquire buy merge merger purchase takeover",
        "sale": "sell",
        "closure shutdown": "close shut",
        "cut reduction": "cut lower reduce slash",
        "hike increase rise": "hike increase lift raise rise",
        "earthquake quake tremor": "earthquake quake tremor",
        "dig excavation": "dig excavate excavation",
    }.items()
    for noun in names.split()
}
"""Nouns that take up again what was told by a verb or another noun, and those words.

None that tells of much else besides: who "found", "left" or "fell" on a day has not been convicted, resigned or beaten.
"""

STUDIES = words(
    """
    analysis audit autopsy census examination inquest inquiry inspection investigation paper poll report review search
    study survey test trial
    """
)
"""What finds and shows something on its own day."""

LENGTHS = words("day decade hour minute month week year")

COURTS = words("committee court inquest inquiry judge jury panel tribunal")
"""Who hears what happened long before."""

DECIDED = words("decision judgment outcome result ruling verdict")
"""What is there once it is announced."""

STAYS = words("holiday mission stay tour trip visit")
"""What lasts from somebody's coming on."""

AT_A_DAY = words(
    """
    auction celebration concert demonstration election final funeral game inauguration launch march match opener parade
    party premiere procession protest race rally referendum strike vigil vote walkout wedding
    """
)
"""Events that are announced, and told of, with the day on which they are held."""

VOTES = words("by-election election plebiscite poll primary re-election referendum run-off runoff vote")
"""Events that are told of before and after, more than while they are held: "claimed victory in the election"."""

LASTING = words(
    """
    blockade boom boycott build-up buildup campaign ceasefire chaos conservation co-operation conflict cooperation
    crackdown construction crisis curfew dispute downturn drought effort embargo emergency epidemic excavation
    famine feud fighting friendship harassment hunger inflation inquiry insurgency investigation lockdown manhunt
    mourning negotiation occupation offensive operation opposition pandemic persecution picket pollution probe
    quarantine rebellion recession restoration sanction search shortage showdown siege slowdown slump smuggling
    spending stalemate stand-off standoff struggle talks tension terrorism threat trade trading trend truce tumult
    turmoil unrest upheaval violence war warfare
    """
)
"""Events that go on for long: where the text does not end them, they go on when it is written."""
