"""Many cases in one test, where an item of pytest for each would cost more than the case."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest


@contextmanager
def every_case() -> Iterator[Callable[[object], AbstractContextManager[None]]]:
    """Gives a context for each case; all are tried, and whatever failed is raised at the end under its name.

    with every_case() as case:
        for number in range(100):
            with case(number):
                assert number < 100
    """
    failed: dict[str, BaseException] = {}
    names: list[str] = []

    @contextmanager
    def case(name: object) -> Iterator[None]:
        names.append(str(name))
        try:
            yield
        except (Exception, pytest.fail.Exception) as error:
            error.add_note(f"The case: {name}")
            failed[str(name)] = error

    yield case
    assert names, "there is no case"
    assert len(set(names)) == len(names), "two cases have one name"
    if failed:
        raise BaseExceptionGroup(f"{len(failed)} of {len(names)} cases: {'; '.join(failed)}", list(failed.values()))
