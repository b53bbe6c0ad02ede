"""The limit on time."""

import re
import signal
import threading

import pytest

from assets.time_limit import OutOfTime, time_limit

ENDLESS = re.compile(r"(a+)+$")


def work_without_end():
    """A search that would take longer than the world, by somebody who swallows all exceptions."""
    try:
        ENDLESS.match("a" * 60 + "b")
    except Exception:
        pytest.fail("OutOfTime must pass by a handler of exceptions")


def test_work_without_end_is_stopped():
    """Work that would not end is stopped, even inside a regular expression and a broad except."""
    with pytest.raises(OutOfTime), time_limit(0.05):
        work_without_end()


def test_former_alarm_is_restored():
    """After the work the alarm is off and its handler is the one from before."""
    before = signal.getsignal(signal.SIGALRM)
    with time_limit(60):
        pass
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_other_threads_work_without_a_limit():
    """Where no alarm can be set the work is still done."""
    done = []

    def work():
        with time_limit(60):
            done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [True]
