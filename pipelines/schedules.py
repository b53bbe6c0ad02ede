"""The schedule: once a day, or as it is set, whatever is new or was left undone is brought in.

Here: when. Not here: what is new (``sensors``, ``inbox``).
"""

import dagster as dg

from pipelines.inbox import look
from pipelines.jobs import UPDATE
from pipelines.lake import Lake
from pipelines.requests import Request, run_request
from pipelines.settings import SCHEDULE_VARIABLE, WrongSetting, inbox_address, schedule_line


def build_schedule(lake: Lake) -> dg.ScheduleDefinition:
    """The schedule; off until it is switched on. Raises ``WrongSetting`` where its cron line is none."""
    try:
        return _schedule(lake, schedule_line())
    except dg.DagsterInvalidDefinitionError as error:
        line = schedule_line()
        raise WrongSetting(f"{SCHEDULE_VARIABLE} is no cron line such as '15 4 * * *': {line!r}") from error


def _schedule(lake: Lake, line: str) -> dg.ScheduleDefinition:
    @dg.schedule(
        name="daily",
        cron_schedule=line,
        job_name=UPDATE,
        execution_timezone="UTC",
        description="Reads the inbox and makes every day that waits.",
    )
    def daily(context: dg.ScheduleEvaluationContext) -> dg.RunRequest | dg.SkipReason:
        inbox = inbox_address()
        paths = [inbox] if inbox and any(True for _ in look(inbox)) else []
        request = Request(cause="daily", paths=paths)
        return run_request(lake, request, {})

    return daily
