"""Commits to a table that several may write to: tried again where another writer was first.

Not here: what is committed (``lake``).
"""

import errno
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

from deltalake.exceptions import CommitFailedError, DeltaError

COMMIT_ATTEMPTS = 40
CREATION_ATTEMPTS = 6

T = TypeVar("T")


def with_retries(commit: Callable[[], T]) -> T:
    """Commit against a fresh snapshot until no other writer was first."""
    for attempt, wait in enumerate(_waits()):
        try:
            return commit()
        except CommitFailedError:
            time.sleep(wait)
        except DeltaError as error:
            # While a table is being created by several writers, its log can be unreadable for a moment.
            if attempt >= CREATION_ATTEMPTS or _will_last(error):
                raise
            time.sleep(wait)
    return commit()


def _will_last(error: DeltaError) -> bool:
    """Whether trying again is in vain: no permission, a full disk, a file system that may only be read."""
    return any(f"os error {number})" in str(error) for number in (errno.EACCES, errno.ENOSPC, errno.EROFS))


def _waits() -> Iterator[float]:
    for attempt in range(COMMIT_ATTEMPTS):
        yield min(0.05 * 2**attempt, 2.0)
