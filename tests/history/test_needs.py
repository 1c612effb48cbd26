"""What each question needs of a statement, and what a person is told to tick."""

from __future__ import annotations

from bezant_mcp.history.needs import QUESTIONS, SECTIONS, check
from tests.support.flex import account, book, cash, section, shared, trades, xml


def states(*sections: str, **said: str) -> dict[str, str]:
    return {each.question: each.state for each in check(book(xml(*sections, **said)))}


def test_every_section_that_a_question_uses_is_explained() -> None:
    assert {section for uses in QUESTIONS.values() for section in uses} == set(SECTIONS)
    assert all(next(iter(uses.values())) == "needed" for uses in QUESTIONS.values())


def test_a_question_is_answered_in_part_or_not_by_what_is_ticked() -> None:
    assert set(states().values()) == {"no"}
    found = states(account(), cash({}), trades({}))
    assert found == {"income": "part", "realized": "part", "lots": "no", "activity": "part", "returns": "no"}


def test_what_lacks_says_what_to_tick() -> None:
    found = {each.question: each for each in check(book(xml(account(), cash({}))))}
    assert (
        found["lots"].lacks[0]
        == "OpenPositions is not in the statement. Tick Open Positions (Summary and Lot) in the query."
    )
    assert any(text.startswith("CashTransactions lacks settleDate, description.") for text in found["income"].lacks)
    assert any("so nothing proves the sums" in text for text in found["income"].lacks)


def test_positions_without_lots_are_told() -> None:
    row = {"currency": "EUR", "symbol": "A", "position": "1", "levelOfDetail": "SUMMARY"}
    found = {each.question: each for each in check(book(xml(account(), section("OpenPositions", "OpenPosition", row))))}
    assert "OpenPositions has no lots. Tick Open Positions (Summary and Lot) in the query." in found["lots"].lacks
    assert found["lots"].state == "part"


def test_a_sum_that_differs_makes_an_answer_a_part() -> None:
    path, _ = shared("01-income-eur-base")
    text = path.read_text(encoding="utf-8")
    right = {each.question: each for each in check(book(text))}
    wrong = {each.question: each for each in check(book(text.replace('dividends="78"', 'dividends="79"')))}
    assert (right["income"].state, right["income"].differ) == ("ok", 0)
    assert (wrong["income"].state, wrong["income"].differ) == ("part", 1)
    assert right["income"].agree == wrong["income"].agree + 1


def test_a_statement_with_everything_is_enough_for_all() -> None:
    values = {
        "ChangeInNAV": '<ChangeInNAV currency="EUR" startingValue="1" endingValue="1" twr="0"/>',
        "AccountInformation": account(),
    }
    everything = [values.get(name, f"<{name}/>") for name in SECTIONS]
    assert set(states(*everything).values()) == {"ok"}


def test_confirmations_alone_tell_activity_and_nothing_else() -> None:
    found = states("<TradeConfirms/>", kind="TCF")
    assert found == {"income": "no", "realized": "no", "lots": "no", "activity": "part", "returns": "no"}
