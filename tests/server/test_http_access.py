"""Who may come in over HTTP is decided before anything listens."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from bezant_mcp.errors import BadSetting
from bezant_mcp.server.http import TOKEN, TOKEN_FILE, HttpAccess

GOOD = "a" * 32


def test_on_loopback_no_token_is_needed_and_only_local_names_are_let_in() -> None:
    access = HttpAccess.checked("127.0.0.1", 8000, None, {})
    assert access.token == ""
    assert set(access.hosts) == {"127.0.0.1", "127.0.0.1:*", "localhost", "localhost:*", "[::1]", "[::1]:*"}
    assert "http://localhost:*" in access.origins


@pytest.mark.parametrize(
    ("host", "public_url"),
    [
        ("0.0.0.0", None),
        ("0.0.0.0", "http://localhost:8000"),
        ("::", None),
        ("192.168.1.5", None),
        ("127.0.0.1", "https://mcp.example.org"),
        ("", None),
    ],
)
def test_beyond_this_machine_there_is_no_start_without_a_token(host: str, public_url: str | None) -> None:
    with pytest.raises(BadSetting, match="token"):
        HttpAccess.checked(host, 8000, public_url, {})
    if public_url or host not in ("0.0.0.0", "::", ""):
        assert HttpAccess.checked(host, 8000, public_url, {TOKEN: GOOD}).token == GOOD


@pytest.mark.parametrize("host", ["0.0.0.0", "::", ""])
def test_every_address_of_the_machine_needs_the_name_that_clients_use(host: str) -> None:
    with pytest.raises(BadSetting, match="--public-url"):
        HttpAccess.checked(host, 8000, None, {TOKEN: GOOD})


def test_behind_a_proxy_its_name_is_let_in_and_no_other() -> None:
    access = HttpAccess.checked("127.0.0.1", 8000, "https://mcp.example.org", {TOKEN: GOOD})
    assert "mcp.example.org" in access.hosts
    assert "https://mcp.example.org" in access.origins
    assert not [name for name in access.hosts if name.startswith("*")]


@pytest.mark.parametrize("token", ["short", "a" * 31, "a b" * 20, "ä" * 40])
def test_a_weak_token_is_refused_and_not_repeated(token: str) -> None:
    with pytest.raises(BadSetting) as refused:
        HttpAccess.checked("127.0.0.1", 8000, None, {TOKEN: token})
    assert token not in str(refused.value)


def test_a_token_can_come_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(GOOD + "\n")
    file.chmod(0o600)
    assert HttpAccess.checked("127.0.0.1", 8000, None, {TOKEN_FILE: str(file)}).token == GOOD
    for unusable in (tmp_path / "absent", tmp_path):
        with pytest.raises(BadSetting, match="cannot be read"):
            HttpAccess.checked("127.0.0.1", 8000, None, {TOKEN_FILE: str(unusable)})
    file.write_text("")
    with pytest.raises(BadSetting, match="at least"):
        HttpAccess.checked("127.0.0.1", 8000, None, {TOKEN_FILE: str(file)})


@pytest.mark.skipif(sys.platform == "win32", reason="no file modes")
@pytest.mark.parametrize("what", ["mode 644", "mode 604", "mode 620", "mode 666", "link", "pipe", "somebody else's"])
def test_a_token_file_that_others_can_touch_is_refused_with_words(tmp_path: Path, what: str) -> None:
    file = tmp_path / "token"
    if what == "pipe":
        os.mkfifo(file, 0o600)
    else:
        file.write_text(GOOD)
        file.chmod(int(what.removeprefix("mode "), 8) if what.startswith("mode") else 0o600)
    if what == "link":
        file = file.rename(tmp_path / "target")
        (file := tmp_path / "token").symlink_to(tmp_path / "target")
    if what == "somebody else's":
        if os.geteuid() != 0:
            pytest.skip("only root can give a file away")
        os.chown(file, 12345, 12345)
    with pytest.raises(BadSetting, match=r"cannot be read safely: it (can|is|belongs)") as refused:
        HttpAccess.checked("127.0.0.1", 8000, None, {TOKEN_FILE: str(file)})
    assert "chmod 600" in refused.value.next_step
    assert GOOD not in str(refused.value)


@pytest.mark.parametrize("mode", [0o600, 0o400, 0o640])
def test_a_token_file_that_nobody_else_can_read_is_read(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "token"
    file.write_text(GOOD)
    file.chmod(mode)
    assert HttpAccess.checked("127.0.0.1", 8000, None, {TOKEN_FILE: str(file)}).token == GOOD


@pytest.mark.parametrize("url", ["mcp.example.org", "ftp://x", "https://"])
def test_a_public_url_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(BadSetting, match="--public-url"):
        HttpAccess.checked("127.0.0.1", 8000, url, {TOKEN: GOOD})
