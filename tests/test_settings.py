"""Settings are checked when they are read, and say which one is wrong."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from bezant_mcp.cli.main import main
from bezant_mcp.errors import BadSetting
from bezant_mcp.settings import Settings, gateway_origin, state_folder


@pytest.mark.parametrize(
    ("given", "origin"),
    [
        ("https://localhost:5000/v1/api", "https://localhost:5000"),
        ("https://localhost:5000/v1/api/", "https://localhost:5000"),
        ("https://localhost:5000", "https://localhost:5000"),
        ("https://127.0.0.1:5055/v1/portal", "https://127.0.0.1:5055"),
        ("localhost:5001", "https://localhost:5001"),
        ("localhost", "https://localhost:5000"),
        ("LOCALHOST/v1/api", "https://localhost:5000"),
        ("127.0.0.1", "https://127.0.0.1:5000"),
        ("5001", "https://localhost:5001"),
        (":5001", "https://localhost:5001"),
        ("[::1]", "https://[::1]:5000"),
        ("https://localhost", "https://localhost"),
        ("gateway.example.com", "https://gateway.example.com"),
        ("http://127.0.0.1:5000/v1/api", "http://127.0.0.1:5000"),
        ("https://[::1]:5000/v1/api", "https://[::1]:5000"),
        ("https://gateway.example.com/ibkr/v1/api", "https://gateway.example.com/ibkr"),
    ],
)
def test_every_usual_way_to_write_the_address_is_understood(given: str, origin: str) -> None:
    assert gateway_origin(given) == origin


@pytest.mark.parametrize(
    "given",
    [
        "ftp://localhost:5000",
        "",
        "99999",
        "0",
        "https://",
        "https://user:secret@localhost:5000",
        "https://localhost:5000/v1/api?x=1",
        "https://:secret@localhost:5000",
        "https://localhost:99999",
        "https://localhost:0",
        "https://local host",
        "https://a..b",
        "https://xn--a",
        "https://ex\u00e4mple.org",
        "https://*",
        "https://localhost:5000/../v1/api",
        "https://localhost:5000/v1/api,",
        "https://localhost:5000/%2e%2e/v1/api",
        "http://gateway.example.com/v1/api",
        "https://localhost:5000/sso/Login",
        "https://localhost:5000/v1",
        "https://localhost:5000/v1/API/tickle",
    ],
)
def test_an_unusable_address_is_refused_with_its_name(given: str) -> None:
    with pytest.raises(BadSetting, match="IBKR_GATEWAY_URL"):
        Settings(gateway_url=given)


def test_a_password_in_the_address_is_not_repeated() -> None:
    with pytest.raises(BadSetting) as caught:
        Settings(gateway_url="https://user:hunter2@localhost:5000")
    assert "hunter2" not in str(caught.value)
    assert "localhost:5000" in str(caught.value)


def test_unset_empty_and_unfilled_variables_mean_their_defaults() -> None:
    environ = {"IBKR_GATEWAY_URL": "${user_config.url}", "BEZANT_MCP_KEEPALIVE_SECS": "", "BEZANT_MCP_DEMO": " "}
    assert Settings.from_env(environ) == Settings(state_dir=state_folder(environ, Path.home()))


def test_a_program_shares_its_state_with_the_servers_of_its_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BEZANT_MCP_STATE_DIR", raising=False)
    assert Settings().state_dir == Settings.from_env(os.environ).state_dir == state_folder(os.environ, Path.home())
    monkeypatch.setenv("BEZANT_MCP_STATE_DIR", "/somewhere")
    assert Settings().state_dir == Settings.from_env(os.environ).state_dir == Path("/somewhere")
    assert Settings(state_dir=None).state_dir is None


@pytest.mark.skipif(sys.platform == "win32", reason="the home is elsewhere there")
def test_without_a_home_nothing_is_shared_and_commands_that_need_one_say_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("BEZANT_MCP_STATE_DIR", raising=False)
    monkeypatch.setenv("HOME", "~")  # as for a user that the system has no entry for, in a container
    assert Settings.from_env({}).state_dir is None
    for words in (["doctor", "--demo"], ["install"]):
        assert main(words) == 2
        assert "Set HOME" in capsys.readouterr().err


def test_a_program_may_give_a_folder_as_a_text(tmp_path: Path) -> None:
    given: Any = {"state_dir": str(tmp_path), "request_log": str(tmp_path / "log")}
    settings = Settings(**given)
    assert (settings.state_dir, settings.request_log) == (tmp_path, tmp_path / "log")


def test_a_demo_remembers_nothing() -> None:
    assert Settings.from_env({"BEZANT_MCP_DEMO": "1", "BEZANT_MCP_STATE_DIR": "somewhere"}).state_dir is None


@pytest.mark.parametrize(
    "environ",
    [
        {"BEZANT_MCP_KEEPALIVE_SECS": "often"},
        {"BEZANT_MCP_KEEPALIVE_SECS": "0"},
        {"BEZANT_MCP_KEEPALIVE_SECS": "nan"},
        {"BEZANT_REJECT_INVALID_CERTS": "perhaps"},
        {"BEZANT_MCP_LOG": "LOUD"},
        {"BEZANT_MCP_CA_FILE": "nowhere.pem"},
    ],
)
def test_a_wrong_value_is_an_error_with_a_next_step(environ: dict[str, str]) -> None:
    with pytest.raises(BadSetting) as caught:
        Settings.from_env(environ)
    assert caught.value.next_step


def test_all_variables_are_read(tmp_path: Path) -> None:
    authority = tmp_path / "ca.pem"
    authority.write_text("-----BEGIN CERTIFICATE-----")
    settings = Settings.from_env(
        {
            "IBKR_GATEWAY_URL": "https://127.0.0.1:5001",
            "BEZANT_REJECT_INVALID_CERTS": "yes",
            "BEZANT_MCP_CA_FILE": str(authority),
            "BEZANT_MCP_KEEPALIVE_SECS": "30",
            "BEZANT_MCP_LOG": "debug",
            "BEZANT_MCP_BROKERAGE": "1",
            "BEZANT_MCP_MASK_ACCOUNTS": "1",
            "BEZANT_MCP_STATE_DIR": str(tmp_path),
        }
    )
    assert settings == Settings(
        "https://127.0.0.1:5001", True, authority, 30.0, 20.0, 24.0, "DEBUG", True, True, tmp_path
    )


@pytest.mark.parametrize(
    ("given", "chosen"),
    [
        ("", ()),
        ("research", ("research",)),
        (" History, RESEARCH ", ("research", "history")),
        ("default personal", ("personal",)),
        ("all", ("research", "personal", "history")),
    ],
)
def test_optional_tools_are_chosen_by_the_names_of_their_sets(given: str, chosen: tuple[str, ...]) -> None:
    assert Settings.from_env({"BEZANT_MCP_TOOLSETS": given}).toolsets == chosen


def test_an_unknown_set_of_tools_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(BadSetting, match=r"trading.*research, personal, history"):
        Settings.from_env({"BEZANT_MCP_TOOLSETS": "research,trading"})


@pytest.mark.parametrize("address", ["localhost", "https://localhost:5000/v1/api/"])
def test_a_demo_beside_the_usual_address_is_what_a_bundle_gives(address: str) -> None:
    assert Settings.from_env({"BEZANT_MCP_DEMO": "true", "IBKR_GATEWAY_URL": address}).demo


def test_a_demo_beside_another_gateway_is_a_question_to_the_user() -> None:
    with pytest.raises(BadSetting, match=r"BEZANT_MCP_DEMO.*IBKR_GATEWAY_URL.*Leave one"):
        Settings.from_env({"BEZANT_MCP_DEMO": "1", "IBKR_GATEWAY_URL": "https://localhost:5001"})


def test_a_tilde_is_the_home_folder_where_no_shell_has_read_it() -> None:
    settings = Settings.from_env({"BEZANT_MCP_STATE_DIR": "~/state", "BEZANT_MCP_REQUEST_LOG": "~/log"})
    assert (settings.state_dir, settings.request_log) == (Path.home() / "state", Path.home() / "log")
