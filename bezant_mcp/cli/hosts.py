"""The MCP hosts that ``bezant-mcp install`` knows: where each keeps its configuration, and in which form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from bezant_mcp.cli.config_edit import decode_json, decode_toml, put_json_member, put_toml_table


@dataclass(frozen=True)
class Machine:
    """What decides where files lie: the system as ``sys.platform`` names it, the home folder, the environment."""

    system: str
    home: Path
    environ: Mapping[str, str]

    @property
    def applications(self) -> Path:
        """The folder in which desktop programs keep their settings."""
        if self.system == "darwin":
            return self.home / "Library" / "Application Support"
        if self.system == "win32":
            return self._folder("APPDATA", self.home / "AppData" / "Roaming")
        return self._folder("XDG_CONFIG_HOME", self.home / ".config")

    def under_home(self, variable: str, folder: str) -> Path:
        """A folder in the home, unless an environment variable names another."""
        return self._folder(variable, self.home / folder)

    def _folder(self, variable: str, default: Path) -> Path:
        given = self.environ.get(variable, "")
        return Path(given) if given and Path(given).is_absolute() else default


@dataclass(frozen=True)
class Host:
    """One MCP host.

    Attributes:
        title: How it calls itself.
        form: ``json``; ``jsonc`` where its own reader allows comments; ``toml``.
        table: The key under which servers are listed.
        typed: Whether each entry says ``"type": "stdio"``.
        file: Parts of the path below ``folder``.
        folder: ``applications``, or a folder in the home that an environment variable may move.
        afterwards: What makes it read the file.
    """

    title: str
    form: Literal["json", "jsonc", "toml"]
    table: str
    typed: bool
    folder: tuple[str, str] | None
    file: tuple[str, ...]
    afterwards: str

    def path(self, machine: Machine) -> Path:
        """Its configuration file on this machine."""
        return (machine.under_home(*self.folder) if self.folder else machine.applications).joinpath(*self.file)

    def entry(self, command: list[str], env: dict[str, str]) -> dict[str, Any]:
        """How it wants to be told to start a server."""
        kind = {"type": "stdio"} if self.typed else {}
        return {**kind, "command": command[0], "args": command[1:], **({"env": env} if env else {})}

    def snippet(self, name: str, entry: dict[str, Any]) -> str:
        """The entry alone, to be pasted."""
        return self.changed("", name, entry)

    def changed(self, text: str, name: str, entry: dict[str, Any]) -> str:
        """Its configuration with the entry in it.

        Raises:
            Unreadable: the text cannot be read, or cannot be changed without loss.
        """
        if self.form == "toml":
            return put_toml_table(text, (self.table, name), entry)
        return put_json_member(text, (self.table, name), entry, comments=self.form == "jsonc")

    def decoded(self, text: str) -> Any:
        """What its configuration says.

        Raises:
            Unreadable: the text cannot be read.
        """
        if self.form == "toml":
            return decode_toml(text)
        return decode_json(text, comments=self.form == "jsonc") if text.strip() else {}


HOSTS: dict[str, Host] = {
    "claude-desktop": Host(
        title="Claude Desktop",
        form="json",
        table="mcpServers",
        typed=False,
        folder=None,
        file=("Claude", "claude_desktop_config.json"),
        afterwards="Quit Claude Desktop (closing its window is not enough) and start it again.",
    ),
    "claude-code": Host(
        title="Claude Code",
        form="json",
        table="mcpServers",
        typed=True,
        folder=("CLAUDE_CONFIG_DIR", "."),
        file=(".claude.json",),
        afterwards="Start Claude Code anew; /mcp shows the server.",
    ),
    "cursor": Host(
        title="Cursor",
        form="jsonc",
        table="mcpServers",
        typed=False,
        folder=("", ".cursor"),
        file=("mcp.json",),
        afterwards="Open Cursor's settings, MCP, and switch the server on.",
    ),
    "vscode": Host(
        title="VS Code",
        form="jsonc",
        table="servers",
        typed=True,
        folder=None,
        file=("Code", "User", "mcp.json"),
        afterwards="Run 'MCP: List Servers' in VS Code and start the server.",
    ),
    "codex": Host(
        title="Codex",
        form="toml",
        table="mcp_servers",
        typed=False,
        folder=("CODEX_HOME", ".codex"),
        file=("config.toml",),
        afterwards="Start Codex anew; /mcp shows the server.",
    ),
}
