"""Groups of words that can name one and the same event in the news.

General knowledge of English, by field. A word may be in several groups; within a story two mentions can be of one
event when they share a group. Words that only often go together ("shoot", "kill") are not in one group: they name
different events. A phrase is a verb and its particle.
"""

from assets.timeline.lexicon import word_set

LIGHT_VERBS = word_set(
    """have make take give do get hold carry conduct commit happen occur face suffer undergo launch stage mount pay
    deliver issue reach see cause put perform wage fight place file lodge"""
)
"""Verbs that tell nothing beside their noun: "hold a meeting" is the meeting."""

VAGUE = word_set(
    """say tell add note state think believe know want need try seem look appear go come get give take make do have be
    become see use keep let put call ask feel show start begin continue remain stay help work expect plan hope turn
    bring leave live include involve cause lead follow run set happen occur allow require provide hold consider
    describe mean like love wait talk speak write report claim suggest explain insist argue deny confirm announce
    statement report comment incident event case situation problem thing"""
)
"""Triggers that many different events of one story share; they need the same participants to be one."""

GROUPS: tuple[frozenset[str], ...] = tuple(
    frozenset(word.replace("_", " ") for word in line.split())
    for line in """
kill murder slay slaying homicide assassinate assassination execute execution massacre slaughter gun_down
kill shoot_dead gun_down
kill murder die death fatality slay
die death perish pass_away succumb demise fatality
suicide hang hanging take_life kill_himself
injure injury wound hurt maim wounding
shoot shooting gunfire shootout open_fire gun_down shoot_dead shooting_spree
stab stabbing knife
attack assault strike raid ambush onslaught offensive bombardment
bomb bombing blast explosion explode detonate detonation blow_up go_off
strike airstrike bombing bombardment shelling shell bomb raid
hit strike rattle shake jolt rock
fire blaze burn inferno wildfire burning conflagration
arson torch set_fire firebombing
earthquake quake temblor tremor aftershock shake
flood flooding inundate deluge
storm hurricane typhoon cyclone tempest
tornado twister
avalanche landslide mudslide
eruption erupt
crash collide collision wreck smash plough plow ram slam accident
derail derailment
sink capsize
damage destroy destruction devastate devastation wreck demolish ravage ruin
destroy raze gut level flatten burn_down demolish
evacuate evacuation flee
rescue save pull_out
arrest detain apprehend capture seize nab catch pick_up round_up take_custody custody arresting
charge indict indictment accuse accusation
accuse allege allegation blame
sue lawsuit suit litigation file_suit
try trial prosecute prosecution
plead plea
convict conviction find_guilty guilty
acquit acquittal clear exonerate
sentence sentencing jail imprison imprisonment condemn
jail imprison lock_up incarcerate prison
free release liberate
escape flee break_out run_away get_away run_off abscond jailbreak
investigate investigation probe inquiry inquest enquiry
search hunt manhunt look_for
testify testimony
rule ruling verdict judgment judgement decision decide
overturn reverse quash annul strike_down set_aside
uphold affirm
steal theft rob robbery heist burglary raid loot snatch hold_up burgle
kidnap abduct abduction kidnapping hostage snatch
rape assault molest
smuggle smuggling traffic trafficking
hack hacking breach cyberattack cyber_attack break_in
protest demonstrate demonstration rally march protesting
riot unrest clash disorder violence rioting
clash fight battle combat fighting skirmish firefight
invade invasion incursion enter
occupy occupation seize capture take_over take overrun
withdraw withdrawal pull_out retreat pullout leave
surrender capitulate give_up lay_down
ceasefire truce armistice
agree agreement deal accord pact
sign signing
negotiate negotiation talk bargaining
meet meeting summit talk conference
visit trip tour travel
arrive arrival land
depart departure leave
return come_back go_back
elect election vote poll balloting voting ballot
vote ballot cast
win victory triumph beat defeat prevail
beat defeat overcome down edge rout topple upset win thrash lose loss victory
lose loss defeat fall
clinch secure seal earn
qualify advance
draw tie
score goal
retain keep defend
break set eclipse surpass beat pass shatter
appoint name nominate hire tap pick choose select appointment nomination
hire recruit
resign resignation quit step_down stand_down leave bow_out
retire retirement
fire sack dismiss dismissal oust ouster lay_off axe
replace succeed replacement take_over
promote promotion
return comeback
announce announcement unveil unveiling reveal declare disclose declaration
launch unveil introduce release debut introduction roll_out launching
release issue publish publication put_out push_out rush_out come_out
fix patch repair resolve address correct plug solve
update upgrade
sell sale
buy acquire acquisition purchase takeover take_over buyout snap_up buying
merge merger
invest investment
offer bid propose proposal
cut reduce reduction slash trim lower
raise increase rise hike boost lift
rise climb jump surge soar gain increase
fall drop decline plunge slump tumble slide sink decrease
sign join
fund finance
pay payment
fine penalty penalise penalize
ban bar prohibit outlaw prohibition
approve approval pass adopt endorse ratify back green-light
reject rejection refuse refusal turn_down veto spurn
suspend suspension halt
cancel call_off scrap cancellation axe
delay postpone put_off postponement push_back
close shut shut_down closure shutdown
open opening inaugurate
start begin commence kick_off
end finish conclude stop
stop halt
cut sever snap
disrupt disruption outage interrupt interruption hamper
fail failure malfunction break_down outage
lose outage
restore restoration
build construct construction
strike walkout walk_out industrial_action
marry wed wedding marriage
divorce split separate separation
birth bear
hospitalise hospitalize hospitalization admit hospitalisation
check_in check enter admit check_into
treat treatment
infect infection outbreak
diagnose diagnosis
operate operation surgery
bury funeral burial
mourn mourning vigil tribute
honour honor award
award win
star feature
cast casting
direct helm
perform performance concert
premiere debut
apologise apologize apology
criticise criticize criticism condemn condemnation denounce slam blast
praise hail
warn warning caution
threaten threat
call urge appeal
ask request
promise pledge vow
say tell state
confirm confirmation say tell
comment statement say
report say
spark trigger prompt touch_off ignite unleash set_off
cause lead_to
injure sideline
place put
trade deal
find discover discovery locate recover uncover spot
identify name
seek pursue
send dispatch deploy deployment
fly flight
rocket missile
fund bail_out bailout
collapse cave_in bankruptcy
lay_off layoff job_cut
""".strip().splitlines()
)
