"""A statement that was damaged: each answer is the one of the whole statement, or says that something is not as it was.

Rows and sections are left out, doubled and moved, and values are emptied, one at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from bezant_mcp import Gateway, Settings
from tests.conftest import ROOT
from tests.support.fast_limits import FAST
from tests.support.flex_answers import Answer, answers, summed
from tests.support.flex_damage import Damage, Whole
from tests.support.flex_writer import Form, made

SHARED = ROOT.parent / "shared" / "flex"
pytestmark = pytest.mark.anyio
DAYS = (date(2024, 1, 1), date(2024, 12, 31))
# Statements of ours, with what IBKR can be asked to sum, and without.
FORMS = {
    "everything": Form(orders=True, cash="both"),
    "reordered": Form(dates="MM/dd/yyyy", shuffled=True, realized=True, noise=True),
    "no cash report": Form(missing=frozenset({"CashReport"})),
}
# What no total of IBKR's tells: of these a row can be missing, and nobody can know.
IN_NO_TOTAL = {
    "CorporateActions/CorporateAction": "a split has no money",
    "Transfers/Transfer": "a position that is moved is in no report of cash",
    "EquitySummaryInBase/EquitySummaryByReportDateInBase": "days without business are not there either",
    "OpenDividendAccruals/OpenDividendAccrual": "an accrual is in no report of cash",
    "CashReport/CashReportCurrency": "of a currency that trades alone have moved, the report itself is the only total",
}
# Of which another value of the row stands in for the missing one, as well as it can.
STANDS_IN = {
    **{
        (name, "conid"): "the symbol"
        for name in ("CashTransactions/CashTransaction", "Trades/Trade", "Trades/Lot", "Trades/WashSale")
    },
    ("SalesTaxes/SalesTax", "taxableDescription"): "the kind of tax",
    ("Trades/Trade", "symbol"): "the description",
    # These are shown as they are, empty ones as null.
    ("Transfers/Transfer", "account"): "nothing: null is shown",
    ("Transfers/Transfer", "positionAmount"): "nothing: null is shown",
    ("SalesTaxes/SalesTax", "country"): "nothing: the row has no name",
    ("CashTransactions/CashTransaction", "isin"): "nothing: the row of its country has no name",
}


class Case(NamedTuple):
    name: str
    text: str

    @property
    def provable(self) -> bool:
        return "<CashReportCurrency" in self.text and "<FIFOPerformanceSummaryUnderlying" in self.text


def ours(name: str) -> Case:
    return Case(name, made(len(name), FORMS[name], *DAYS, busy=0.5).texts[0])


def theirs() -> Iterator[Case]:
    for path in sorted(SHARED.glob("*.xml")):
        yield Case(path.name, path.read_text("utf-8"))


def excused(case: Case, damage: Damage, whole: Answer) -> bool:
    """Whether nobody can know: a row is missing, of which the whole statement has no total, and the answer says so."""
    if (damage.name, damage.attribute) in STANDS_IN:
        return True
    if damage.what not in ("row deleted", "section deleted"):
        return False
    unproven = any("ot proven" in sentence or "no proof" in sentence for sentence in whole.told)
    return unproven and (not case.provable or damage.name in IN_NO_TOTAL)


def silent(case: Case, damage: Damage, found: dict[str, Answer], whole: dict[str, Answer]) -> list[str]:
    """The answers that are others and do not say so."""
    return [
        name for name, answer in found.items()
        if answer.differs(whole[name]) and not answer.says_so(whole[name]) and not excused(case, damage, whole[name])
    ]  # fmt: skip


def hurt_totals(case: Case, path: Path, every: int) -> list[str]:
    """Damages of which the totals do not tell."""
    whole = Whole(case.text)
    path.write_bytes(whole.text())
    right, found = summed(path), []
    assert right.content
    for damage in whole.damages(len(case.text))[::every]:
        path.write_bytes(whole.text(damage))
        if silent(case, damage, {"totals": summed(path)}, {"totals": right}):
            found.append(str(damage))
    return found


async def hurt_answers(case: Case, folder: Path, every: int) -> list[str]:
    """Damages of which the tools do not tell."""
    whole, path, found = Whole(case.text), folder / "statement.xml", []
    path.write_bytes(whole.text())
    settings = Settings("https://127.0.0.1:1", state_dir=folder / "state", flex_files=(path,))
    async with Gateway(settings, limits=FAST) as gateway:
        right = await answers(gateway)
        assert any(answer.content for answer in right.values())
        for damage in whole.damages(len(case.text))[every // 2 :: every]:
            path.write_bytes(whole.text(damage))
            if names := silent(case, damage, await answers(gateway), right):
                found.append(f"{damage}: {', '.join(names)}")
    return found


@pytest.mark.parametrize("name", FORMS)
async def test_totals_of_a_damaged_statement_are_the_same_or_say_so(name: str, tmp_path: Path) -> None:
    assert not hurt_totals(ours(name), tmp_path / "statement.xml", every=30)


async def test_answers_from_a_damaged_statement_are_the_same_or_say_so(tmp_path: Path) -> None:
    assert not await hurt_answers(ours("everything"), tmp_path, every=60)


@pytest.mark.slow
@pytest.mark.parametrize("name", FORMS)
async def test_totals_after_any_damage_are_the_same_or_say_so(name: str, tmp_path: Path) -> None:
    assert not hurt_totals(ours(name), tmp_path / "statement.xml", every=1)


@pytest.mark.slow
@pytest.mark.parametrize("name", FORMS)
async def test_answers_after_any_damage_are_the_same_or_say_so(name: str, tmp_path: Path) -> None:
    assert not await hurt_answers(ours(name), tmp_path, every=5)


@pytest.mark.slow
@pytest.mark.skipif(not SHARED.is_dir(), reason="the invented statements are not beside the repository")
async def test_invented_statements_after_any_damage_give_the_same_or_say_so(tmp_path: Path) -> None:
    found = {}
    for case in theirs():
        (folder := tmp_path / case.name).mkdir()
        found[case.name] = hurt_totals(case, folder / "totals.xml", 1) + await hurt_answers(case, folder, 2)
    assert not {name: damages for name, damages in found.items() if damages}
