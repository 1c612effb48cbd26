"""The page docs/clients.md, written from the rows of the MCP clients: file, command, what to do afterwards, log."""

from __future__ import annotations

import re
from pathlib import Path

from bezant_mcp.cli.client_files import Client, spelled_out
from bezant_mcp.cli.clients import ALIASES, CLIENTS

PAGE = Path(__file__).parent.parent / "clients.md"
SYSTEMS = {"darwin": "macOS", "win32": "Windows", "linux": "Linux"}
WINDOWS = {"~/AppData/Roaming": "%APPDATA%", "~/AppData/Local": "%LOCALAPPDATA%", "~": "%USERPROFILE%"}
HEAD = """\
# MCP clients

This page is written from the code by `make golden`. An MCP client is the program that you chat in.
In a copy of the repository, write `.venv/bin/bezant-mcp` instead of `bezant-mcp`.

- `bezant-mcp install` lists the clients found on this machine.
- `bezant-mcp install claude-desktop` shows the change to the client's configuration file. Add `--write` to make it.
  A copy of the old file is kept beside it, and everything else in the file stays as it is, comments included.
- `--demo` installs the simulated account. [Settings](../README.md#settings) that you give here are written into the
  entry, because many clients start a server without the variables of your terminal.
- A later `install` keeps what an entry of ours has, your own additions included, and changes what you give. Only
  `--demo` is not kept. An old entry of that name that starts another program is replaced.
- `bezant-mcp install claude-desktop --remove --write` takes the entry out again. `bezant-mcp install --remove` lists
  this command for every entry on this machine.
- `--project` uses the client's file for the project in this folder, and `--config FILE` any other file.
- `--print` prints the entry alone. For a client without a certain file, the command prints what to paste, and where.
- `bezant-mcp doctor` checks these files: the entry is there, and its command starts. It starts no other program: not
  `docker`, `uvx` or another server.

A file that cannot be changed without losing something is left as it is, and you are told why. Where a client offers an
install link, the command prints it too. Some clients connect over HTTP only (n8n, Open WebUI, ChatGPT and Claude on the
web): see [HTTP](http.md).
"""
CLAUDE_ON_WINDOWS = """\
**On Windows**, Claude Desktop has been a Windows package since February 2026. It reads
`%LOCALAPPDATA%\\Packages\\Claude_*\\LocalCache\\Roaming\\Claude\\claude_desktop_config.json`. It does not read the
file in `%APPDATA%\\Claude`, which older guides name: an entry there gives no server and no error. "Edit Config" in its
settings was seen to open the wrong file. `install` writes the package's file where there is one, and names the other
file if it exists. If there are several packages, choose the file with `--config`.
"""


def shown(template: str, system: str) -> str:
    """A path of a row as a person writes it on a system."""
    path = re.sub(r"\{\w+\|([^}]*)\}", r"\1", spelled_out(template, system))
    if system != "win32":
        return path
    usual = next((folder for folder in WINDOWS if path.startswith(f"{folder}/")), "")
    return path.replace(usual, WINDOWS.get(usual, ""), 1).replace("/", "\\")


def files_of(client: Client) -> list[tuple[str, str]]:
    """Its file on each system; one line where it is the same everywhere."""
    found = {system: client.template(system) for system in SYSTEMS}
    if not any(found.values()):
        return []
    variable = re.match(r"\{(\w+)\|", client.file)
    named = f" (`${variable[1]}` can move it)" if variable else ""
    if len(set(found.values())) == 1 and client.file.startswith(("~", "{")):
        return [("File", f"`{shown(client.file, '')}`{named}; on Windows `~` is `%USERPROFILE%`")]
    return [
        (SYSTEMS[system], f"`{shown(template, system)}`" if template else "not documented: paste the entry")
        for system, template in found.items()
    ]


def section(name: str, client: Client) -> list[str]:
    """What a person wants to know of one client."""
    aliases = [f"`{alias}`" for alias, meant in ALIASES.items() if meant == name]
    rows = [("Command", f"`bezant-mcp install {name}`" + (f"; also {', '.join(aliases)}" if aliases else ""))]
    rows += files_of(client)
    if client.paste:
        rows.append(("Paste into" if client.is_pasted("") else "Paste on Windows into", client.paste))
    rows.append(("Afterwards", client.afterwards))
    rows += [(f"Note{f', {SYSTEMS[system]}' if system else ''}", note) for system, note in client.notes.items()]
    if client.project:
        rows.append(("Project file", f"`{client.project}`. {client.project_note}"))
    if client.link:
        rows.append(("Install link", "printed by the command"))
    if client.log:
        rows.append(("Log", client.log))
    table = ["| | |", "|---|---|", *(f"| {label} | {said} |" for label, said in rows)]
    return [f"## {client.title}", "", *table, ""] + ([CLAUDE_ON_WINDOWS] if client.package else [])


def page() -> str:
    """The whole page."""
    lines = [HEAD]
    for name, client in CLIENTS.items():
        lines += section(name, client)
    return "\n".join(lines).rstrip() + "\n"
