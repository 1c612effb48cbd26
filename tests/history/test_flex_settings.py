"""The settings of the statements: read from environment and file, checked, and never shown with the token."""

from __future__ import annotations

import argparse
import codecs
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from bezant_mcp import Gateway
from bezant_mcp.cli.main import OPTIONS, allowlist, main
from bezant_mcp.errors import BadSetting
from bezant_mcp.history.line import HOSTS
from bezant_mcp.settings import Settings

TOKEN = "123456789012345678901234"
URL = "https://127.0.0.1:5000/AccountManagement/FlexWebService"


def test_token_queries_and_files_are_read(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n")
    file.chmod(0o600)
    files = os.pathsep.join([str(tmp_path / "a.xml"), str(tmp_path / "more")])
    settings = Settings.from_env(
        {
            "BEZANT_MCP_FLEX_TOKEN_FILE": str(file),
            "BEZANT_MCP_FLEX_QUERIES": "123, 456  123",
            "BEZANT_MCP_FLEX_FILE": files,
            "BEZANT_MCP_FLEX_URL": f"{URL}/",
        }
    )
    assert settings.flex_token == TOKEN
    assert settings.flex_queries == ("123", "456")
    assert settings.flex_files == (tmp_path / "a.xml", tmp_path / "more")
    assert settings.flex_url == URL
    assert TOKEN not in repr(settings)


@pytest.mark.parametrize(
    ("environ", "has"),
    [
        ({}, False),
        ({"BEZANT_MCP_FLEX_TOKEN": TOKEN}, False),
        ({"BEZANT_MCP_FLEX_QUERIES": "1"}, False),
        ({"BEZANT_MCP_FLEX_TOKEN": TOKEN, "BEZANT_MCP_FLEX_QUERIES": "1"}, True),
        ({"BEZANT_MCP_FLEX_FILE": "a.xml"}, True),
        ({"BEZANT_MCP_DEMO": "1"}, True),
        ({"BEZANT_MCP_FLEX_TOKEN": "${user_config.token}", "BEZANT_MCP_FLEX_QUERIES": "1"}, False),
    ],
)
def test_statements_are_there_with_token_and_query_or_with_files(environ: dict[str, str], has: bool) -> None:
    assert Settings.from_env(environ).has_statements is has


def test_a_demo_asks_for_nothing_real() -> None:
    environ = {"BEZANT_MCP_DEMO": "1", "BEZANT_MCP_FLEX_TOKEN": TOKEN, "BEZANT_MCP_FLEX_QUERIES": "1"}
    settings = Settings.from_env({**environ, "BEZANT_MCP_FLEX_FILE": "a.xml"})
    assert (settings.flex_token, settings.flex_queries, settings.flex_files) == ("", (), ())


@pytest.mark.parametrize(
    "given",
    [
        {"flex_token": "12 34567"},
        {"flex_token": "1"},
        {"flex_queries": ("abc",)},
        {"flex_queries": ("12&t=3",)},
        {"flex_token": TOKEN, "flex_queries": (TOKEN,)},
        {"flex_token": "1234567", "flex_queries": (TOKEN,)},
        {"flex_url": "https://evil.example/AccountManagement/FlexWebService"},
        {"flex_url": "https://ndcdyn.interactivebrokers.com/AccountManagement/FlexWebService"},
        {"flex_url": "https://127.0.0.1.evil.example:5000/x"},
        {"flex_url": "https://x@127.0.0.1:5000/x"},
        {"flex_url": "ftp://127.0.0.1:5000/x"},
        {"flex_url": "https://127.0.0.1/x"},
        {"flex_url": "https://["},
    ],
)
def test_what_cannot_be_used_is_an_error_without_the_token(given: dict[str, Any]) -> None:
    with pytest.raises(BadSetting) as caught:
        Settings(state_dir=None, **given)
    assert caught.value.next_step
    assert TOKEN not in f"{caught.value!r}"
    assert "12 34567" not in f"{caught.value!r}"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
@pytest.mark.parametrize("wrong", ["mode", "link", "folder", "absent", "pipe", "binary"])
def test_a_token_file_that_is_not_the_users_own_is_refused(tmp_path: Path, wrong: str) -> None:
    file = tmp_path / "token"
    if wrong == "mode":
        file.write_text(TOKEN)
        file.chmod(0o640)
    elif wrong == "link":
        other = tmp_path / "other"
        other.write_text(TOKEN)
        other.chmod(0o600)
        file.symlink_to(other)
    elif wrong == "folder":
        file.mkdir()
    elif wrong == "pipe":
        os.mkfifo(file, 0o600)
    elif wrong == "binary":
        file.write_bytes(b"\xff\xfe")
        file.chmod(0o600)
    with pytest.raises(BadSetting, match="BEZANT_MCP_FLEX_TOKEN_FILE") as caught:
        Settings.from_env({"BEZANT_MCP_FLEX_TOKEN_FILE": str(file)})
    assert TOKEN not in str(caught.value)


@pytest.mark.parametrize("written", [codecs.BOM_UTF8 + TOKEN.encode(), f"{TOKEN}\r\n".encode("utf-16")])
def test_a_token_is_read_as_editors_on_windows_write_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: bytes
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / "token").write_bytes(written)
    (tmp_path / "token").chmod(0o600)
    assert Settings.from_env({"BEZANT_MCP_FLEX_TOKEN_FILE": "~/token"}).flex_token == TOKEN


def test_a_token_file_without_a_token_says_so(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("\n")
    (tmp_path / "token").chmod(0o600)
    with pytest.raises(BadSetting, match="an empty file") as caught:
        Settings.from_env({"BEZANT_MCP_FLEX_TOKEN_FILE": str(tmp_path / "token")})
    assert "Paste the token" in caught.value.next_step


def test_a_token_in_the_place_of_a_query_is_named_as_one() -> None:
    with pytest.raises(BadSetting, match="looks like a token") as caught:
        Settings(state_dir=None, flex_token="1234567", flex_queries=(TOKEN,))
    assert "for example 1234567" in caught.value.next_step


def test_the_token_has_no_place_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert "BEZANT_MCP_FLEX_TOKEN" not in {variable for _, variable, _ in OPTIONS}
    # Taken for the beginning of the option that names its file.
    assert main(["--flex-token", TOKEN, "allowlist"]) == 2
    assert TOKEN not in capsys.readouterr().err


def test_a_program_that_makes_a_gateway_has_its_token_struck_out() -> None:
    settings = Settings(state_dir=None, flex_token=TOKEN, flex_queries=("1",))
    gateway = Gateway(settings)
    assert gateway.redaction.clean(f"https://x/y?t={TOKEN}&q=1") == "https://x/y?t=[removed]&q=1"
    assert TOKEN not in repr(gateway)


@pytest.mark.parametrize(("token", "hosts"), [("", 0), (TOKEN, 2)])
def test_the_allowlist_names_the_requests_for_statements_when_they_are_connected(
    token: str, hosts: int, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = Settings(state_dir=None, flex_token=token, flex_queries=("1",))
    assert allowlist(settings, argparse.Namespace()) == 0
    said = capsys.readouterr().out
    assert TOKEN not in said
    for host in HOSTS:
        lines = [line for line in said.splitlines() if host in line]
        assert len(lines) == hosts
        assert all(line.startswith(f"GET  {host}/AccountManagement/FlexWebService/") for line in lines)


def test_a_log_of_everything_holds_no_token(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, value in {
        "BEZANT_MCP_FLEX_TOKEN": TOKEN,
        "BEZANT_MCP_FLEX_QUERIES": "1",
        "BEZANT_MCP_FLEX_URL": "https://127.0.0.1:1/AccountManagement/FlexWebService",
        "BEZANT_MCP_STATE_DIR": str(tmp_path),
        "BEZANT_MCP_LOG": "DEBUG",
    }.items():
        monkeypatch.setenv(name, value)
    from tests.support.fast_limits import faster

    assert main(["statements", "check", "--live"], faster(1000)) == 2
    said = capsys.readouterr()
    assert "FLEX_DOWN" in said.err
    assert TOKEN not in said.err + said.out


STATEMENT = """<FlexQueryResponse queryName="q" type="AF"><FlexStatements count="1">
<FlexStatement accountId="ODD998877" fromDate="20240101" toDate="20241231" period="" whenGenerated="20250102;041500">
<CashTransactions></CashTransactions></FlexStatement></FlexStatements></FlexQueryResponse>"""


@pytest.mark.parametrize("command", [["totals"], ["totals", "--json"], ["check"], ["check", "--json"]])
@pytest.mark.parametrize("mask", [False, True])
def test_the_commands_for_statements_mask_accounts_and_take_folders(
    command: list[str], mask: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "one.xml").write_text(STATEMENT)
    main([*(["--mask-accounts"] if mask else []), "statements", *command, str(tmp_path)])
    said = capsys.readouterr().out
    assert ("ODD998877" in said) is not mask
    assert ("O***877" in said) is mask
