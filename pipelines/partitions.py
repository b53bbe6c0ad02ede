"""The partitions: one a publication day, from 1900 on, because newspaper archives are a main use.

Here: the days that exist. Not here: which of them a run makes (``assets.stage``).
"""

import dagster as dg

FIRST_DAY = "1900-01-01"

# Today's partition exists from its first minute on: news is dated today.
DAILY = dg.DailyPartitionsDefinition(start_date=FIRST_DAY, end_offset=1)
