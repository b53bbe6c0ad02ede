"""Words that say how sure or how far ahead something is. Not here: verbs of saying and planning (``verbs``)."""

from assets.dated_events.lexicon import words

IF = words("if unless provided assuming supposing lest")

PERHAPS = words(
    """
    alleged allegedly apparent apparently conceivably maybe perhaps possible possibly potential potentially
    presumably presumed probable probably purported purportedly putative reported reportedly rumored rumoured
    seemingly supposed supposedly suspected unconfirmed would-be
    """
)
"""Said of what may be or may have been."""

LIKELY = words("likely unlikely possible probable liable apt able impossible")
"""Adjectives whose infinitive may come true or not."""

UNABLE = words("unable unwilling reluctant powerless loath loth hesitant afraid")

COMING = words(
    """
    anticipated coming eventual expected forthcoming future imminent impending intended looming next pending
    planned proposed prospective scheduled upcoming
    """
)
"""Said of what is still to come."""

GONE_BY = words("earlier former last past preceding previous prior recent")
"""Said of what has been."""

ATTEMPTS = words(
    """
    attempt battle bid campaign effort endeavor endeavour fight push scramble seek strive struggle try work
    """
)
"""Their infinitive is tried: whether it succeeded is not said."""

SEEM = words("appear seem look tend happen")

OFFERS = words("appeal application bid complaint demand motion offer petition proposal request")
"""What has been made, also where it is rejected."""

ENABLE = words(
    """
    able allow appoint assign authorise authorize clear commission employ empower enable engage entitle equip hire
    license permit qualify recruit retain
    """
)
"""Their infinitive becomes possible; it is still ahead."""

AHEAD = words(
    """
    aim consider contemplate discuss envisage favor favour foresee plan postpone propose recommend risk suggest
    """
)
"""Their gerund is still ahead."""

HELD_OUT = words(
    """
    announce ask await call demand expect forecast foresee hope offer order plan predict prepare promise propose
    recommend request schedule seek set urge want warn
    """
)
"""The event noun they take as object lies ahead."""

DUE = words("due expected planned scheduled set supposed")
"""With an infinitive: what is to come."""

PROSPECTS = words("chance danger hope idea intention likelihood possibility prospect risk threat")
"""What is still to come of what they are said "of"."""

PLANS = words(
    """
    agreement arrangement call chance danger deadline decision demand hope intention likelihood need offer
    opportunity order permission plan pledge possibility preparation promise proposal prospect request risk threat
    warning
    """
)
"""Nouns whose complement lies ahead."""

CLEARED = words("absolve acquit clear exonerate")
"""What one is cleared of is told not to have been so."""
CHARGES = words(
    """
    accusation allegation charge claim fear rumor rumour speculation suggestion suspicion theory
    """
)
"""Nouns whose complement somebody holds to be so."""

DENIALS = words("denial doubt rebuttal refusal rejection")

ARRANGED = words(
    """
    arrive begin come depart fly go head launch leave meet move open return sail start travel visit
    """
)
"""Verbs whose present progressive may tell of the future; they do where nothing says that it goes on now."""

ONCE = words("after as before once till until when")
"""Words that begin a clause of time."""

INSIST = words("insist")
"""With the base form it demands, with any other it says."""

RANKS = words("first second third last latest only youngest oldest")
"""Of the first to do a thing, it is told that he did."""

PUT_OFF = words("defer delay postpone")
"""What they act on is still to come."""

TURNED_OVER = words(
    "concern debate debating discuss dream fantasise fantasize fear idea joke qualm question speak talk think worry"
)
"""Verbs and nouns whose gerund behind "about" is no more than a thought."""

PERCEIVE = words("detect feel find hear notice observe see spot watch witness")
"""Verbs of the senses."""
