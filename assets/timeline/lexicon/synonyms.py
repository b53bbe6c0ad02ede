"""Groups of words that can name one and the same event in the news.

General knowledge of English, by field. A word may be in several groups; within a story two mentions can be of one
event when they share a group. Words that only often go together ("shoot", "kill") are not in one group: they name
different events. A phrase is a verb and its particle.
"""

from assets.timeline.lexicon import word_set

PARTICLES = word_set(
    """about across along apart around away back by down for forward in into off on out over through to together up"""
)
"""Second words of phrasal verbs; another second word is the noun of a light verb: "hold a meeting" is the meeting."""

VAGUE = word_set(
    """say tell add note state think believe know want need try seem look appear go come get give take make do have be
    become see use keep let put call ask feel show start begin continue remain stay help work expect plan hope turn
    bring leave live include involve cause lead follow run set happen occur allow require provide hold consider
    describe mean like love wait talk speak write report claim suggest explain insist argue deny confirm announce
    statement report comment incident event case situation problem thing"""
)
"""Triggers that many different events of one story share; they need the same participants to be one."""

WIDE = word_set(
    """arrive break buy carry close cut draw drive drop end fall find hear hire hit identify join leave lift lose move
    name offer open order pass pay pick promise raise reach recover replace return run send settle sleep strike take
    threaten turn walk"""
)
"""Triggers of so many kinds of event that only with the same participants two of them are one."""

LOOSE = word_set(
    """arrive bid close contract depart find fly forecast land match offer open operation order plunge pressure question
    recover sale shake shut stop travel trip visit"""
)
"""Triggers that one story has of several things: without a participant or a day in common they tell of two."""

GROUPS: tuple[frozenset[str], ...] = tuple(
    frozenset(word.replace("_", " ") for word in group.split())
    for line in """
kill murder slay slaying homicide assassinate assassination massacre slaughter gun_down shoot_dead
kill die death dead fatality claim_life perish; drown die perish
die death dead perish pass_away succumb demise expire lose_life
suicide hang hanging take_life kill_himself kill_herself; execute execution kill put_to_death
injure injury wound wounding hurt maim
shoot shooting gunfire shootout open_fire gun_down shoot_dead shooting_spree shooting_rampage
rampage spree killing_spree; stab stabbing knife; attack assault strike raid ambush onslaught offensive
storm attack assault overrun raid; attack advance push march offensive; assault beat batter attack beating rough_up
bomb bombing blast explosion explode detonate detonation blow_up go_off
strike airstrike air_strike bombing bombardment bombard shelling shell bomb raid
shell shelling bombard bombardment attack hit strike pound fire_on
hit mow_down run_down run_over knock_down strike plough; hit strike rattle shake jolt rock
fire blaze inferno wildfire conflagration bushfire; burn burn_down gut destroy torch
arson torch set_fire set_alight set_ablaze firebombing firebomb; put_out extinguish douse
earthquake quake temblor tremor
disaster catastrophe tragedy accident sinking flood crash quake collapse fire blaze explosion
derail derailment leave come_off jump crash accident; disaster derailment catastrophe tragedy
capsize overturn tip_over turn_over disaster tragedy accident; crash wreckage; crumble collapse; outage crash
collapse break_down break_off; collapse fall_apart break_down; collapse faint pass_out; tsunami tidal_wave
flood flooding inundate deluge inundation; flood inundate swamp wash_away sweep_away; flood swamp submerge pour
storm hurricane typhoon cyclone tempest superstorm; hijack storm board commandeer
make_landfall landfall come_ashore; landfall hit slam_into batter come_ashore strike pummel lash slam make_landfall
tornado twister; snowstorm blizzard; avalanche landslide mudslide rockslide
slide avalanche landslide mudslide come_down; eruption erupt
crash collide collision wreck smash plough plow ram slam pile-up; crash collide collision ram strike
crash plunge go_down; crash plunge come_down; accident mishap crash; derail derailment; derail jump
sink capsize go_under; sink go_down founder capsize turn_over overturn keel_over roll_over
damage destroy destruction devastate devastation wreck ruin
destroy destruction devastate devastation wreck demolish ravage ruin
destroy raze gut level flatten demolish tear_down; demolish tear_down pull_down bulldoze
destroy gut engulf burn_down; tear sweep rage engulf; evacuate evacuation; evacuate evacuation move clear
flee escape run_away make_off run_off get_away; flee exodus; flee leave
flee run speed_off drive_off run_away make_off run_off take_off get_away; climb_out crawl_out escape; survive escape
rescue save pull_out; rescue save pluck pull lift winch bring_ashore; lift end remove scrap; recall pull
rescue pull drag haul; missing disappear disappearance vanish go_missing
arrest detain apprehend capture nab catch pick_up round_up take_custody detention arresting; arrest collar bring_in
arrest detain seize catch hold lead_away take_away; arrest lead_away haul_away; seize recover; observe hold
seize capture hijack hijacking take_over; capture take seize overrun conquer occupy fall
seize confiscate impound seizure; charge indict indictment accuse accusation
accuse allege allegation accusation blame; sue lawsuit suit litigation file_suit
countersue countersuit counterclaim; try trial prosecute prosecution; attempt try
hearing appear appearance arraign arraignment; perform sing concert appear appearance; plead plea plead_guilty
convict conviction find_guilty guilty; find_guilty convict verdict; convict conviction guilty verdict
acquit acquittal clear exonerate find_not_guilty; sentence sentencing condemn
jail imprison imprisonment incarcerate lock_up incarceration; free release liberate
retake recapture regain reclaim win_back take_back liberate recapture
free release let_out let_go set_free discharge; discharge leave release; bail bond; parole probation
extradite extradition; deport deportation expel expulsion
escape break_out run_off abscond jailbreak break_free get_away slip_away; search raid comb
investigate investigation probe inquiry inquest enquiry
search hunt manhunt look_for; raid sweep crackdown swoop bust; question interrogate interview interrogation
question questioning quiz interview; testify testimony give_evidence
rule ruling verdict judgment judgement decision decide
overturn reverse quash annul strike_down set_aside reversal throw_out; uphold affirm; settle settlement
pardon clemency commute reprieve; rob robbery heist burglary raid loot hold_up burgle holdup stickup
plunder loot pillage ransack looting; steal theft snatch grab swipe make_off get_away; steal theft rob make_off
shoplift shoplifting; kidnap abduct abduction kidnapping snatch
abduct kidnap seize take abduction kidnapping hostage; kidnap abduct seize; rape sexual_assault molest molestation
harass harassment; bribe bribery; defraud fraud swindle; defraud cheat swindle con dupe
smuggle smuggling traffic trafficking; hack hacking breach cyberattack cyber_attack cyber-attack break_into attack
hack breach intrude intrusion break_in break-in penetrate enter get_in log_in attack; cross enter intrude
leak disclose leakage; leak expose exposure publish post dump; write tweet post publish; poison poisoning
sicken poison poisoning fall_ill ill infect; threaten threat
protest demonstrate demonstration rally march protesting; gather rally march protest assemble gathering
parade march procession; protest demonstrate demonstration rally march take_to
riot unrest disorder rioting clash violence; clash exchange_fire
clash fight battle combat fighting skirmish firefight; clash scuffle brawl fight violence disturbance
vigil memorial tribute commemoration; pay_tribute tribute honour honor remember commemorate mourn memorial
mourn mourning grieve; invade invasion incursion; occupy occupation overrun; skid slide veer overshoot overrun
withdraw withdrawal pull_out retreat pullout; withdraw pull_back withdrawal pullback leave retreat
surrender capitulate give_up; ceasefire truce armistice cease-fire; truce ceasefire agreement deal accord pact peace
violate violation breach break; mutiny revolt uprising rebellion rebel; mutiny uprising coup putsch takeover
coup overthrow oust topple depose ouster; topple bring_down oust; besiege siege surround; blockade block
foil thwart prevent avert frustrate repel repulse fend_off beat_back drive_off interdict block
deploy deployment send dispatch; launch fire test-fire; launch liftoff lift_off blast_off
launch lift_off take_off blast_off soar; intercept shoot_down down; agree agreement deal accord pact treaty
accept agree; sign signing ink; negotiate negotiation talk bargaining
negotiate negotiation talk meet meeting session round sit_down conference summit; meet meeting summit talk
visit trip tour travel; arrive arrival land touch_down; arrive reach come fly
emergency_landing land landing make_landing touch_down; depart departure leave; sail depart leave set_sail
leave depart set_off go; return come_back go_back; turn_back return divert; elect election poll
vote poll election referendum ballot; vote ballot cast cast_ballot go_to_polls balloting voting; win victory triumph
win victory beat defeat edge rout trounce thrash overcome upset lose loss; vote_down defeat; lose loss defeat
clinch secure seal wrap_up; advance qualify reach go_through; draw tie; score goal net slot_home fire_home strike
send_off dismiss dismissal sending-off; equalise equalize level; injure sideline; suspend ban suspension
retain keep defend; break eclipse surpass pass shatter overtake; exceed top surpass; break set surpass pass
sign join; trade deal swap; exchange swap; swap exchange release; appoint hire take_charge
appoint name nominate hire tap pick choose select appointment nomination; name choose pick become appoint select
nominate nomination; hire recruit; resign resignation quit step_down stand_down bow_out leave_post
resign quit leave go exit departure give_up bow_out; quit go leave resign departure step_aside
quit leave walk_out pull_out withdraw exit withdrawal; break_off walk_out storm_out quit leave; retire retirement
fire sack dismiss dismissal oust ouster axe; part_company sack fire dismiss part relieve let_go
lay_off layoff job_cut redundancy cut_jobs; lay_off layoff redundancy job_cut let_go shed; replace succeed take_over
succeed replace become; promote promotion; reinstate reinstatement
inaugurate inauguration swear_in swearing-in take_office; take_oath swear_in inaugurate
announce announcement unveil unveiling reveal declare disclose declaration; impose declare introduce proclaim enact
inform tell notify learn announce; launch unveil introduce release debut introduction roll_out rollout
release issue publish publication put_out push_out rush_out come_out; publish release report; release premiere debut
premiere open debut; preview showcase; fix patch repair resolve address correct plug remedy; address speech speak
update upgrade; discontinue phase_out scrap; sell sale; sell divest divestiture spin_off
buy acquire acquisition purchase takeover take_over buyout snap_up; transaction takeover acquisition merger purchase
merge merger combine; merge combine unite; takeover acquisition acquire merger merge buyout; invest investment
stake holding; offer bid; bid offer proposal approach; propose proposal; table submit present propose
cut reduce reduction slash trim lower; cut eliminate axe; shed cut eliminate axe; eliminate knock_out
cut reduce lower ease trim loosen; raise increase hike boost lift; recover retrieve salvage haul raise bring_up
sweeten raise improve increase; raise increase lift hike tighten; rise climb jump surge soar gain increase
rise climb jump surge gain add strengthen; rise leap advance add rally jump
fall drop decline plunge slump tumble slide decrease; halve fall; plummet plunge dive tumble
recover rebound recovery bounce_back; crash meltdown; bankruptcy insolvency go_bankrupt file_bankruptcy fold go_bust
bail_out bailout rescue; fund finance funding; donate donation give; give donate award; pay payment
fine penalty penalise penalize; punish fine; punish punishment sentence term; order impose decree; tax levy
sanction embargo; ban bar prohibit outlaw prohibition; ban ground suspend; ground suspend halt
allow permit authorise authorize authorization clear; approve approval pass adopt ratify ratification
grant approve award; approve pass adopt back vote_through carry ratify; endorse endorsement back backing
reject rejection refuse refusal turn_down veto spurn; decline turn_down reject refuse rebuff; reject vote_down
suspend suspension halt freeze; cancel call_off scrap cancellation axe; cancel postpone
delay postpone put_off postponement push_back; postpone delay reschedule; delay postpone scrub put_off push_back
close shut shut_down closure shutdown; close shut shutter wind_down cease closure
cripple paralyse paralyze disable shut_down take_down knock_out; open opening; start begin commence kick_off
break_out start begin ignite; take_effect come_into_force start begin; end conclude
complete close wrap_up finalise finalize conclude completion; stop halt; expand expansion extend
renew extend renewal extension; cut sever snap; cut_ties break_off sever; cut_off sever isolate
switch_off turn_off disable; disconnect unplug pull_offline take_offline switch_off
disrupt disruption interrupt interruption; outage blackout go_down power_cut go_dark
fail failure malfunction break_down; fail stop cut_out shut_down shutdown; collapse cave_in
collapse burst breach break give_way rupture; restore restoration reconnect; restore bring_back
build construct construction; restructure restructuring reorganise reorganize; move relocate relocation
transfer transport; strike walkout walk_out industrial_action; strike walkout stoppage dispute stay_out
lock_out lockout; marry wed wedding marriage tie_knot; engage engagement propose
divorce split separate separation break_up; birth bear give_birth welcome; name christen; date romance
hospitalise hospitalize hospitalization admit hospitalisation; check_in check admit check_into enter
check_out leave discharge; rehab treatment rehabilitation; treat treatment; infect infection outbreak epidemic
sicken infect illness fall_ill; diagnose diagnosis; diagnose find; vaccinate vaccination inoculate
operate operation surgery; bury funeral burial; bury lay_rest funeral burial; honour honor award recognise recognize
award win; receive collect win award accept; star feature portray play; cast casting land_role choose; direct helm
produce production; perform performance concert gig; host emcee; host present stint emcee; record recording
apologise apologize apology; criticise criticize criticism condemn condemnation denounce slam blast
praise hail laud; warn warning caution; warn warning alert; call urge appeal; appeal challenge contest; ask request
demand ask; ask seek request; demand insist; promise pledge vow; assure promise pledge commit
admit confess confession acknowledge; concede admit concession; reveal report emerge come_to_light
deny denial refute; deny reject dismiss rebut refute; reveal disclose expose; say tell state; say tell speech
announce tell say; confirm confirmation say tell; spark trigger prompt touch_off ignite unleash set_off
spark trigger cause set_off start; cause lead_to; place put; find discover discovery locate uncover spot
detect find discover; identify name; seek pursue; fly flight; dock docking; rocket missile
siphon divert embezzle misappropriate funnel siphon_off embezzlement; displace displacement uproot
mobilise mobilize call_up conscript mobilization; dissolve dissolution; trap strand; weaken downgrade
set_up establish create; stay remain spend; applaud applause ovation
divert redirect turn_away reroute; encrypt scramble lock; defuse disarm; lodge file submit; outbid top
contaminate contamination taint; trace link attribute; resume restart; disband dissolve
""".strip().splitlines()
    for group in line.split(";")
)
