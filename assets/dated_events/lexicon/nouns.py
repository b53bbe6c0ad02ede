"""Nouns that name events, and nouns that look as if they did. Not here: verbs."""

from assets.dated_events.lexicon import words

EVENT_NOUNS = words(
    """
    abduction abuse accident acquittal advance aggression agreement airlift airstrike alert ambush amnesty
    annexation anniversary announcement appeal applause appointment armistice arrest arrival arson assassination
    assault assembly atrocity attack attempt auction audit backlash bailout ballot ban bankruptcy barrage battle
    beating bid birth blackout blast blaze blizzard blockade bloodshed blow blunder bombardment bombing boom
    boycott brawl breach breakdown breakthrough breakup bribery briefing broadcast build-up buildup burglary
    burial buyout call-up callup campaign cancellation capture carnage cascade catastrophe cease-fire ceasefire
    celebration census ceremony championship change chaos charge chase clampdown clash cleansing cleanup closure
    co-operation collapse collision comeback commemoration compromise concert conclave conference conflict
    confrontation conquest consultation contest contract controversy convention conversation conviction
    cooperation coronation counterattack counteroffensive coup cover-up coverage coverup crackdown crash crime
    crisis cruise curfew cut cutback cyberattack cyclone damage dash deal death debate debut decline defeat
    defection deluge demise demolition demonstration departure deployment derailment descent destruction detention
    detonation devaluation development dialogue disappearance disarmament disaster discharge disclosure discount
    discovery discussion dismissal display dispute disruption dissolution divorce downfall downpour downsizing
    downturn draft drain drill drive drop drought duel earthquake eclipse effort election embargo emergency
    encounter engagement epidemic eruption escape evacuation eviction exam examination exchange execution exercise
    exhibition exit exodus expansion expedition experiment explosion expulsion failure fall famine feud fight
    fighting final fire firefight firing flare-up flight flood flooding flow forum fraud freeze friendship
    fundraiser funeral gain game gathering genocide getaway glut graduation growth handover harassment harvest
    hearing heatwave heist hijacking holocaust homicide hostility hunger hunt hurricane impeachment imprisonment
    inauguration incident increase incursion independence infection inflation inflow influx initiative injury
    inquest inquiry inspection insurgency insurrection intervention interview intrusion invasion investigation
    investment invitation jailbreak journey judgement judgment jump kidnapping killing landfall landing landslide
    launch launching lawsuit layoff leak lecture liberation lift liftoff lockdown lockout loot looting loss
    lynching manhunt march marriage massacre match meeting merger migration mission mobilisation mobilization move
    movement murder mutiny negotiation nomination occupation offensive onslaught operation opposition orbit outage
    outbreak outcry outflow overhaul overthrow pact pandemic parade pardon party patrol payment peacekeeping
    persecution picket pilgrimage plague plea pledge plot plunge pogrom poll pollution premiere presentation
    privatisation privatization probe procession prosecution protest provocation publication pullout purchase
    purge pursuit putsch quake quarantine quarrel race raid rain rainfall rally rampage rape re-election reaction
    rebellion rebound recall recession recount recovery recruitment reelection referendum reform refusal
    registration rehearsal release removal rendezvous renewal repair repatriation rescue resignation resolution
    restoration restructuring resumption retaliation retirement retreat reunification reunion reversal review
    revival revolt revolution rift riot rise robbery round-up roundup rout run-off runoff sabotage sale sanction
    scandal scuffle search seizure selection sell-off selloff sellout seminar separation session setback
    settlement shake-up shakeup shelling shipment shipping shoot-out shooting shootout shortage shortfall showdown
    shutdown siege signing sinking sit-in skirmish slaughter slide slowdown slump smuggling snowfall snowstorm
    spat speech spending spill spree stabbing stalemate stampede stand-off standoff start stop stoppage storm
    strain strike struggle suicide summit surge surgery surrender survey suspension swap swearing-in takeoff
    takeover talk talks tariff tension terrorism theft threat thrust tornado torture tour tournament trade trading
    tragedy training transfer transition transplant travel treaty trend trial trip truce tsunami tumult turmoil
    turnaround turnout typhoon unification unrest unveiling upheaval uprising upturn vaccination vandalism verdict
    victory vigil violence visit vote voting voyage walkout war warfare warning wave wedding wildfire win
    withdrawal workshop worship wounding wreck wreckage
    """
)
"""Nouns that name something that happens, in their usual sense in news."""

REPORT_NOUNS = words(
    """
    accusation admission advice allegation announcement answer apology argument assertion assessment assurance
    claim comment complaint confession confirmation criticism declaration demand denial estimate explanation
    forecast insistence objection order prediction promise proposal question recommendation remark reply report
    request response revelation rumor rumour statement suggestion testimony tribute
    """
)
"""Nouns that name a saying: events as their verbs are."""

NOT_EVENTS = words(
    """
    ability accommodation administration adversary ammunition apartment apparatus appliance application argument
    assignment association attention attraction audience authority backing banking basement bearing beginning
    being belonging board boarding boarding-house budget building ceiling cement circulation citation city
    clothing coating collection combination comment commission committee communication community compartment
    competence compliment component composition compound concentration concern condition configuration
    congregation connection consideration constituency constitution construction content convention conversation
    corporation correlation county culture dealing department description determination dimension direction
    distribution document domination donation earnings edition education element emotion employment endowment
    engineering environment equation equipment establishment evening exception fashion feeling film fitting
    flooring following foundation fraction friction function funding garment generation government handling
    heading holding housing illustration impression indication information institution instruction instrument
    insulation intelligence intention item job judiciary junction jurisdiction justification king legislation
    lighting limitation lining living location machine management manner marketing meaning measurement medication
    mention ministry mixture moment monument morning motivation nation notion observation offering opinion option
    organisation organization orientation ornament outfit painting parking parliament participation passing
    passion pavement payment pension permission population portion position possession preparation prescription
    pressing pricing procurement production profession program projection proportion proposition protection
    provision publication qualification question ration reading reception recognition recommendation recreation
    reflection reflexion regulation relation representation reputation requirement reservation retailing ring
    saving seating section sediment segment sensation sentiment service setting shipping sibling situation society
    solution something spring statement station stationing string supplement surrounding suspicion temptation
    tendency tension testament thing ticket trading tradition translation treatment tuition understanding
    undertaking utterance vacation variation vegetation vision wedding-ring wing wording work working writing
    """
) - {"statement", "construction", "donation", "comment", "payment", "translation", "preparation", "tension"}
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

OF_ACTOR = words(
    """
    absence advance appearance arrival birth collapse comeback crash death decline demise departure disappearance
    emergence entry eruption escape exit explosion failure fall flight growth increase intervention involvement
    meeting participation presence protest rally rebellion resignation retirement retreat return revolt rise
    silence slump strike success surge surrender talk victory visit withdrawal
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

LASTING = words(
    """
    blockade boom boycott build-up buildup campaign ceasefire chaos co-operation conflict cooperation crackdown crisis
    curfew dispute downturn drought effort embargo emergency epidemic famine feud fighting friendship harassment hunger
    inflation inquiry insurgency investigation lockdown manhunt negotiation occupation offensive operation opposition
    pandemic persecution pollution probe quarantine rebellion recession sanction search shortage siege showdown
    slowdown slump smuggling spending stalemate stand-off standoff struggle talks tension terrorism threat trade
    trading trend truce tumult turmoil unrest upheaval violence war warfare
    """
)
"""Events that go on for long: where the text does not end them, they go on when it is written."""
