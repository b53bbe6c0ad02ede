"""Words that do not tell documents or names apart."""

from assets.timeline.lexicon import word_set

STOP_WORDS = word_set(
    """a an the of in on at to for from by with without and or but nor so if then than as is are was were be been
    being am has have had having do does did doing done will would can could may might must shall should it its he
    his him she her hers they them their theirs we us our you your i me my this that these those there here who whom
    whose which what when where why how not no yes all any both each few more most other some such only own same too
    very just also again once over under up down out off about into through during before after above below between
    against while because until since said says say new one two first last s t"""
)

NAMELESS = word_set(
    """a an the this that these those his her its their our my your some any all both many several other of in on at
    and or for from mr mrs ms dr sir president minister prime chief senator rep gov governor former late new"""
)
"""Words of a name by which nobody is known: articles, titles, offices."""

PRONOUNS = word_set(
    """i me we us you he him she her it they them who whom which that this these those one himself herself itself
    themselves someone somebody anyone people man woman men women"""
)

NUMBERS = word_set(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen"""
)
"""Words for how many people or things a phrase names."""
