"""An object store as the place of all tables, tried against a local S3 server."""

import os
import subprocess
from collections.abc import Iterator

import pandas as pd
import pytest
from moto.server import ThreadedMotoServer

from assets.sentences.table import TABLE as SENTENCES
from pipelines.lake import Lake
from pipelines.publishing import publish, published_folder
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
        publish(lake, published_folder(lake))
        with published_folder(lake).open("sentences.parquet") as file:
            assert len(pd.read_parquet(file)) == count


def test_the_whole_way_in_an_object_store(bucket: str, tmp_path: os.PathLike[str]) -> None:
    """``dateline run`` with an address instead of a folder fills the same tables."""
    environment = {**os.environ, "DATELINE_DATA": f"{bucket}/whole", "DAGSTER_HOME": str(tmp_path)}
    for arguments in (["run", "seeds"], ["timeline", "--format", "jsonl"]):
        result = subprocess.run(
            [COMMAND, *arguments], cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False
        )
        assert result.returncode == 0, result.stderr
    assert result.stdout.count("\n") > 50
