"""The table of `make mutants`: what counts as noticed, what is prose, and when it is too little."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.mutants import changes_of, modules_named, report

MODULE = Path("bezant_mcp/told.py")
# As mutmut writes it: the function once as it is, and once for each change.
SOURCE = """
def x_told__mutmut_orig(name):
    if name > 1:
        return f'{name} is too large'
    return ['too small', 'small']

def x_told__mutmut_1(name):
    if name >= 1:
        return f'{name} is too large'
    return ['too small', 'small']

def x_told__mutmut_2(name):
    if name > 1:
        return f'{name} IS TOO LARGE'
    return ['too small', 'small']

def x_told__mutmut_3(name):
    if name > 1:
        return f'{name} is too large'
    return ['XXtoo smallXX', 'small']

def x_told__mutmut_4(name):
    if name > 1:
        return f'{name} is too large'
    return ['too small', 'SMALL']
"""


def tell(outcomes: list[int | None]) -> None:
    keys = {f"bezant_mcp.told.x_told__mutmut_{at}": outcome for at, outcome in enumerate(outcomes, 1)}
    Path("mutants/bezant_mcp").mkdir(parents=True, exist_ok=True)
    Path("mutants/bezant_mcp/told.py").write_text(SOURCE)
    Path("mutants/bezant_mcp/told.py.meta").write_text(json.dumps({"exit_code_by_key": keys}))


@pytest.mark.parametrize(
    ("outcomes", "counts", "enough"),
    [
        ([1, 0, 0, 1], ["4", "2", "2", "0", "100.0"], True),
        ([1, 1, 1, 0], ["4", "2", "1", "1", "50.0"], False),
        ([33, 1, 1, 5], ["4", "2", "0", "2", "0.0"], False),
        ([-24, 0, 0, 36], ["4", "2", "2", "0", "100.0"], True),
        ([1, None, None, None], ["1", "0", "1", "0", "100.0"], True),
        ([None, None, None, None], ["0", "0", "0", "0", "100.0"], False),
    ],
)
def test_a_change_is_noticed_where_a_test_failed(
    outcomes: list[int | None],
    counts: list[str],
    enough: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    tell(outcomes)
    assert report([MODULE]) is enough
    lines = capsys.readouterr().out.splitlines()
    assert lines[2].split() == ["told.py", *counts]
    assert len([line for line in lines if "x_told__mutmut" in line]) == int(counts[3])


def test_each_change_is_told_by_the_lines_that_differ(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    tell([0, 0, 0, 0])
    first, *others = changes_of(MODULE)
    assert (first.before, first.after) == ("if name > 1:", "if name >= 1:")
    assert [change.in_prose for change in (first, *others)] == [False, True, True, False]


def test_a_module_that_is_not_changed_is_refused_by_name() -> None:
    assert [module.as_posix() for module in modules_named(["money"])] == ["bezant_mcp/money.py"]
    with pytest.raises(SystemExit, match=r"Changed are: .*gateway/guard, .*money"):
        modules_named(["cli/main"])
