"""The schedule: once a day, whatever is new or was left undone is brought in.

Here: when. Not here: what is new (``sensors``, ``inbox``).
"""

import dagster as dg

from pipelines.inbox import look
from pipelines.jobs import UPDATE
from pipelines.lake import Lake
from pipelines.requests import Request, run_request
from pipelines.settings import inbox_address

EVERY_DAY = "15 4 * * *"


def build_schedule(lake: Lake) -> dg.ScheduleDefinition:
    """The daily schedule; off until it is switched on."""

    @dg.schedule(
        name="daily",
        cron_schedule=EVERY_DAY,
        job_name=UPDATE,
        execution_timezone="UTC",
        description="Reads the inbox and makes every day that waits, once a day.",
    )
    def daily(context: dg.ScheduleEvaluationContext) -> dg.RunRequest | dg.SkipReason:
        inbox = inbox_address()
        paths = [inbox] if inbox and any(True for _ in look(inbox)) else []
        request = Request(cause="daily", paths=paths)
        return run_request(lake, request, {})

    return daily
