"""``bezant-mcp statements`` as a person and a program run it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bezant_mcp.cli.main import main
from bezant_mcp.history.needs import QUESTIONS, SECTIONS
from tests.support.flex import account, cash, report_of, shared, xml


def test_totals_are_one_object_of_exact_texts(capsys: pytest.CaptureFixture[str]) -> None:
    path, right = shared("01-income-eur-base")
    for arguments in (["totals", str(path), "--json"], ["totals", "--json", str(path)], ["totals", str(path)]):
        assert main(["statements", *arguments]) == 0
        found = json.loads(capsys.readouterr().out)
        assert found["cash_base"] == right["base"]


def test_check_says_for_each_question_what_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    path, _ = shared("01-income-eur-base")
    assert main(["statements", "check", str(path)]) == 1
    said = capsys.readouterr().out
    assert "U1234567 (EUR), 2024-01-01 to 2024-12-31" in said
    assert all(question in said for question in QUESTIONS)
    assert "sums agree with IBKR's own" in said
    assert "Tick Transfers (Transfer) in the query." in said
    assert main(["statements", "check", str(path), "--json"]) == 1
    assert {each["question"] for each in json.loads(capsys.readouterr().out)} == set(QUESTIONS)


def test_the_exit_code_is_0_where_all_is_there_and_2_where_nothing_can_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    values = {
        "ChangeInNAV": '<ChangeInNAV currency="EUR" startingValue="1" endingValue="1" twr="0"/>',
        "AccountInformation": account(),
    }
    whole, page, none = tmp_path / "whole.xml", tmp_path / "page.xml", tmp_path / "none.xml"
    whole.write_text(xml(*(values.get(name, f"<{name}/>") for name in SECTIONS)), encoding="utf-8")
    page.write_text("<html></html>", encoding="utf-8")
    none.write_text('<FlexQueryResponse type="AF"><FlexStatements count="0"/></FlexQueryResponse>', encoding="utf-8")
    assert main(["statements", "check", str(whole)]) == 0
    assert main(["statements", "check", str(whole), str(page)]) == 1
    assert "web page" in capsys.readouterr().err
    assert main(["statements", "check", str(page)]) == 2
    assert main(["statements", "check", str(none)]) == 2
    assert "select accounts and a period" in capsys.readouterr().out


def test_a_difference_is_shown_with_both_sides(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "statement.xml"
    path.write_text(xml(account(), cash({}), report_of({"currency": "EUR", "dividends": "11"})), encoding="utf-8")
    assert main(["statements", "check", str(path)]) == 1
    assert "dividends in EUR differs: rows 10, IBKR's total 11." in capsys.readouterr().out


def test_totals_of_a_broken_file_or_of_none_are_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "statement.xml"
    path.write_text(xml(account(), cash({}))[:-40], encoding="utf-8")
    assert main(["statements", "totals", str(path), "--json"]) == 2
    assert "NOT_A_STATEMENT" in capsys.readouterr().err
    assert main(["statements", "totals"]) == 2
    assert "Name one" in capsys.readouterr().err
