"""docs/clients.md is what the rows of the clients say."""

from __future__ import annotations

import pytest

from bezant_mcp.cli.clients import CLIENTS
from docs.generate import clients_page


@pytest.mark.golden
def test_the_page_of_clients_is_what_the_code_says(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--rewrite-golden"):
        clients_page.PAGE.write_text(clients_page.page(), "utf-8")
    assert clients_page.PAGE.read_text("utf-8") == clients_page.page(), "run `make golden`"


@pytest.mark.parametrize(
    ("client", "said"),
    [
        ("claude-desktop", "| macOS | `~/Library/Application Support/Claude/claude_desktop_config.json` |"),
        ("claude-desktop", "| Windows | `%APPDATA%\\Claude\\claude_desktop_config.json` |"),
        ("claude-desktop", "| Linux | `~/.config/Claude/claude_desktop_config.json` |"),
        ("codex", "| File | `~/.codex/config.toml` (`$CODEX_HOME` can move it); on Windows `~` is `%USERPROFILE%` |"),
        ("goose", "| Windows | `%APPDATA%\\Block\\goose\\config\\config.yaml` |"),
        ("zed", "| Windows | not documented: paste the entry |"),
        ("vscode", "| Command | `bezant-mcp install vscode`; also `code`, `vs-code`, `visual-studio-code` |"),
    ],
)
def test_a_section_tells_each_file_as_a_person_writes_it(client: str, said: str) -> None:
    assert said in clients_page.section(client, CLIENTS[client])
