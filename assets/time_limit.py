"""A limit on the time that one piece of work may take, for libraries that nobody has proved to end."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class OutOfTime(BaseException):
    """The work took too long. Not an ``Exception``: libraries that swallow those must not swallow this."""


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise ``OutOfTime`` in the body after so many seconds.

    It works by the alarm signal, which only the main thread may set; elsewhere the body runs without a limit.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    former = signal.signal(signal.SIGALRM, _raise)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, former)


def _raise(number: int, frame: FrameType | None) -> None:
    raise OutOfTime
