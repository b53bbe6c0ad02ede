"""An object store as the place of all tables, tried against a local S3 server."""

import gc
import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import pandas as pd
import pytest
from moto.server import ThreadedMotoServer

from assets.object_store import filesystem_at
from assets.raw_text.objects import list_objects
from assets.raw_text.reading import ReadOptions, read_sources
from assets.sentences.table import TABLE as SENTENCES
from pipelines.folders import Folder
from pipelines.inbox import look, news, remember
from pipelines.lake import Lake
from pipelines.publishing import publish
from tests.conftest import COMMAND, ROOT
from tests.pipelines.rows import DAY, sentences
from tests.pipelines.test_lake import _add_own_row, _together

BUCKET = "s3://dateline-tests"


@pytest.fixture(scope="module")
def bucket() -> Iterator[str]:
    """A bucket on a local server, reached by the usual variables."""
    import boto3

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    variables = {
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_REGION": "us-east-1",
        "AWS_ALLOW_HTTP": "true",
        "AWS_EC2_METADATA_DISABLED": "true",
    }
    os.environ.update(variables)
    boto3.client("s3", endpoint_url=variables["AWS_ENDPOINT_URL"]).create_bucket(Bucket=BUCKET.removeprefix("s3://"))
    yield BUCKET
    for name in variables:
        del os.environ[name]
    server.stop()


def test_four_writers_on_one_day_lose_nothing(bucket: str) -> None:
    """The store's conditional writes keep concurrent commits apart."""
    lake = Lake(f"{bucket}/together")
    _together(_add_own_row, lake.root, 4)
    assert lake.day_sizes(SENTENCES) == {DAY: 4}


def test_published_files_are_objects(bucket: str) -> None:
    """Published files stand in the store, and publishing again after a change replaces them."""
    lake = Lake(f"{bucket}/published")
    for count in (2, 5):
        lake.replace_days(SENTENCES, [DAY], sentences(DAY, count), {})
        publish(lake, lake.published)
        with lake.published.open("sentences.parquet") as file:
            assert len(pd.read_parquet(file)) == count


def put(address: str, data: bytes) -> None:
    """An object with this content."""
    filesystem, path = filesystem_at(address)
    with filesystem.open_output_stream(path) as stream:
        stream.write(data)


def test_the_whole_way_in_an_object_store(bucket: str, tmp_path: os.PathLike[str]) -> None:
    """``dateline run`` from and to a store fills the same tables; ``dateline doctor`` looks at and mends them there."""
    environment = {**os.environ, "DATELINE_DATA": f"{bucket}/whole", "DAGSTER_HOME": str(tmp_path)}

    def dateline(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [COMMAND, *arguments], cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False
        )

    for file in (path for path in (ROOT / "seeds").rglob("*.*")):
        put(f"{bucket}/{file.relative_to(ROOT)}", file.read_bytes())
    for arguments in (["run", f"{bucket}/seeds"], ["doctor"], ["timeline", "--format", "jsonl"]):
        result = dateline(*arguments)
        assert result.returncode == 0, result.stdout + result.stderr
    assert result.stdout.count("\n") > 50
    put(f"{bucket}/whole/published/timeline.parquet", b"PAR1")
    assert "damaged published file" in dateline("doctor").stdout
    dateline("doctor", "--repair")
    assert dateline("doctor").returncode == 0
    assert dateline("timeline", "--format", "jsonl").stdout == result.stdout
    lake = Lake(f"{bucket}/whole")
    data = next(info for info in list_objects(lake.uri(SENTENCES)) if info.path.endswith(".parquet"))
    put(f"s3://{data.path}", b"PAR1")
    assert f"{data.path}: damaged data file" in dateline("doctor").stdout


def test_the_inbox_may_be_a_prefix(bucket: str, tmp_path: os.PathLike[str]) -> None:
    """An object is ready when it has stayed as it was, read once, and again when its content has changed."""
    lake, inbox = Lake(tmp_path), f"{bucket}/inbox"
    assert not list(look(inbox))
    put(f"{inbox}/2026-01-14-frost.txt", b"The harbour of Orsmouth froze on Monday.")
    first = news(lake, inbox, {})
    assert not first.ready
    second = news(lake, inbox, first.waiting)
    assert list(second.ready) == [f"{inbox}/2026-01-14-frost.txt"]
    [document] = read_sources(list(second.ready), ReadOptions(ROOT))
    assert document.source_uri == f"{inbox}/2026-01-14-frost.txt"
    remember(lake, second.ready)
    assert news(lake, inbox, {}).waiting == {}
    put(f"{inbox}/2026-01-14-frost.txt", b"It thawed.")
    assert len(news(lake, inbox, news(lake, inbox, {}).waiting).ready) == 1


# What was interrupted before its upload began is closed by Python, which warns of it.
@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")
@pytest.mark.parametrize("times", [1, 2])
def test_an_interrupted_upload_leaves_a_whole_object(times: int, bucket: str) -> None:
    """Ctrl-C at any moment of replacing an object, and once more, leaves the old one or the new one, never a part."""
    folder = Folder(f"{bucket}/interrupted")
    contents = [bytes([n]) * 40_000_000 for n in range(21)]
    with folder.replacing("large") as stream:
        stream.write(contents[0])
    left = 0

    def interrupt(_signal: int, frame: FrameType | None) -> None:
        # Not in the middle of other libraries: an exception in a destructor would be lost.
        nonlocal left
        where = Path(frame.f_code.co_filename).name if frame else ""
        if left and where in ("folders.py", "threading.py", "_base.py", "thread.py"):
            left -= 1
            raise KeyboardInterrupt

    handler = signal.signal(signal.SIGALRM, interrupt)
    interrupted = 0
    try:
        for n, content in enumerate(contents[1:], 1):
            left = times
            signal.setitimer(signal.ITIMER_REAL, 0.004 * n, 0.01)
            try:
                with folder.replacing("large") as stream:
                    stream.write(content)
            except (KeyboardInterrupt, RuntimeError) as error:
                # Python's own Condition, interrupted as it takes its lock again, says so in a RuntimeError.
                if not isinstance(error.__context__ or error, KeyboardInterrupt):
                    raise
                interrupted += 1
            left = 0
            signal.setitimer(signal.ITIMER_REAL, 0)
            for thread in threading.enumerate():
                if thread.name.startswith("ThreadPoolExecutor") and thread.is_alive():
                    thread.join()  # as Python does before it ends
            assert folder.read("large") in contents
    finally:
        left = 0
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, handler)
    gc.collect()
    assert interrupted
