"""What one more day costs when 10, 100 and 1,000 days are stored: the whole command, and each step of its run.

    python bench/history_cost.py [DAYS ...]

Articles are invented; the history is built by one run, then the next day's articles come in. Times are wall seconds.
"""

import datetime as dt
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import dagster as dg

from pipelines.settings import dagster_home

FIRST = dt.date(2020, 1, 1)
ARTICLES_A_DAY = 5
TOWNS = ("Orsmouth", "Pell", "Dellmark", "Sarrow", "Kessel", "Northmere", "Quill", "Tarn", "Ember", "Lowick")
STEPS = ("raw_text", "sentences", "dated_events", "timeline", "published")


def articles(day: int) -> list[dict[str, str]]:
    """The articles of one day: a fire, a vote and a strike somewhere, each told anew the day after."""
    published = FIRST + dt.timedelta(days=day)
    rows = []
    for number in range(ARTICLES_A_DAY):
        town, other = TOWNS[(day + number) % 10], TOWNS[(day * 3 + number) % 10]
        text = (
            f"A fire destroyed warehouse {day * 7 + number} in {town} on {published:%A}. "
            f"The council of {other} will vote on repairs next week. "
            f"Dockers in {town} ended strike {day - 1} a day earlier, their union said."
        )
        rows.append(
            {"url": f"https://news.example/{day}/{number}", "published_at": published.isoformat(), "text": text}
        )
    return rows


def run(data: Path, rows: list[dict[str, str]]) -> float:
    """Bring articles in; wall seconds of the command."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
        file.flush()
        start = time.perf_counter()
        subprocess.run(["dateline", "run", file.name, "--data", data], check=True, stderr=subprocess.DEVNULL)
        return time.perf_counter() - start


def step_seconds(data: Path) -> dict[str, float]:
    """How long each step of the last run took."""
    with dg.DagsterInstance.from_config(str(dagster_home(str(data)))) as instance:
        last = instance.get_runs(limit=1)[0]
        stats = instance.get_run_step_stats(last.run_id)
    return {s.step_key: (s.end_time or 0) - (s.start_time or 0) for s in stats}


def main() -> None:
    """Print the table."""
    sizes = [int(size) for size in sys.argv[1:]] or [10, 100, 1000]
    print("days stored  command  " + "  ".join(f"{step:>12}" for step in STEPS) + "        checks")
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            data = Path(folder) / "data"
            run(data, [row for day in range(size) for row in articles(day)])
            seconds = run(data, articles(size))
            steps = step_seconds(data)
        checks = sum(value for step, value in steps.items() if step not in STEPS)
        print(
            f"{size:11}  {seconds:7.1f}  " + "  ".join(f"{steps[step]:12.2f}" for step in STEPS) + f"  {checks:12.2f}"
        )


if __name__ == "__main__":
    main()
