"""The MCP clients that ``bezant-mcp install`` knows, one row of data for each."""

from __future__ import annotations

import difflib

from bezant_mcp.cli.client_files import ARGS, COMMAND, ENV, LINE, NAME, PLAIN, Client, Machine, here
from bezant_mcp.errors import BadArgument

__all__ = ["ALIASES", "CLIENTS", "Client", "Machine", "client_named", "found", "here"]

STDIO = {"type": "stdio", **PLAIN}
IN_SETTINGS = "Open the client's MCP settings and switch the server on."
CURSOR_LINK = "cursor://anysphere.cursor-deeplink/mcp/install?name={name}&config={base64}"
PROFILES = {
    "": "A named profile has a file of its own: 'MCP: Open User Configuration' opens it; "
    "for a remote window or WSL it is 'MCP: Open Remote User Configuration'."
}
SHOW_OUTPUT = "*MCP: List Servers*, the server, *Show Output*"
# By the name that is typed; the most used come first. zed, copilot and goose are commands of other programs too, so
# those three clients are known by their folders alone.
CLIENTS: dict[str, Client] = {
    "claude-desktop": Client(
        "Claude Desktop",
        "@/Claude/claude_desktop_config.json",
        "Quit Claude Desktop (closing its window is not enough) and start it again.",
        package="Claude_*",
        notes={
            "win32": "The bundle needs no such file: build it with `make bundle` in a copy of the repository.",
            "linux": "Anthropic documents no file for Linux; unofficial builds read this one.",
        },
        log="macOS `~/Library/Logs/Claude/mcp*.log`; Windows `%APPDATA%\\Claude\\logs\\mcp*.log`, "
        "or the same below the package's `LocalCache\\Roaming`",
    ),
    "claude-code": Client(
        "Claude Code",
        "{CLAUDE_CONFIG_DIR|~}/.claude.json",
        "Restart Claude Code; /mcp shows the server.",
        entry=STDIO,
        program="claude",
        traces=("{CLAUDE_CONFIG_DIR|~/.claude}", "{CLAUDE_CONFIG_DIR|~}/.claude.json"),
        notes={"": "Close Claude Code first: it writes this file while it runs."},
        project=".mcp.json",
        project_note="Start claude in this folder and approve the server; until then it is 'Pending approval'.",
        log="Linux `~/.cache/claude-cli-nodejs/*/mcp-logs-bezant/`; `claude --debug`",
    ),
    "codex": Client(
        "Codex",
        "{CODEX_HOME|~/.codex}/config.toml",
        "Restart Codex; /mcp shows the server.",
        form="toml",
        table="mcp_servers",
        entry={"command": COMMAND, "args": ARGS, "startup_timeout_sec": 30, "env": ENV},
        program="codex",
        project=".codex/config.toml",
        project_note="Codex reads it in trusted projects only.",
        log="`logs_2.sqlite` in `~/.codex`",
    ),
    "cursor": Client(
        "Cursor",
        "~/.cursor/mcp.json",
        "Open Cursor's settings, MCP, and switch the server on.",
        form="jsonc",
        program="cursor",
        project=".cursor/mcp.json",
        link=CURSOR_LINK,
    ),
    "vscode": Client(
        "VS Code",
        "@/Code/User/mcp.json",
        "Run 'MCP: List Servers' in VS Code and start the server.",
        form="jsonc",
        table="servers",
        entry=STDIO,
        program="code",
        notes=PROFILES,
        project=".vscode/mcp.json",
        link="vscode:mcp/install?{named}",
        log=SHOW_OUTPUT,
    ),
    "vscode-insiders": Client(
        "VS Code Insiders",
        "@/Code - Insiders/User/mcp.json",
        "Run 'MCP: List Servers' in VS Code Insiders and start the server.",
        form="jsonc",
        table="servers",
        entry=STDIO,
        program="code-insiders",
        notes=PROFILES,
        project=".vscode/mcp.json",
        link="vscode-insiders:mcp/install?{named}",
        log=SHOW_OUTPUT,
    ),
    "continue": Client(
        "Continue",
        "~/.continue/mcpServers/bezant.json",
        "Reload the editor's window; Continue lists the server under Tools, in agent mode.",
        traces=("~/.continue",),
        project=".continue/mcpServers/bezant.json",
        log="stderr is added to the error that it shows",
    ),
    "gemini-cli": Client(
        "Gemini CLI",
        "~/.gemini/settings.json",
        "Restart Gemini CLI; /mcp shows the server.",
        form="jsonc",
        program="gemini",
        traces=("~/.gemini/settings.json",),
        notes={"": "Gemini CLI starts no server in a folder that it does not trust: trust the folder when it asks."},
        project=".gemini/settings.json",
        project_note="Gemini CLI reads it in trusted folders only.",
        log="`gemini --debug` prints it",
    ),
    "opencode": Client(
        "opencode",
        "{XDG_CONFIG_HOME|~/.config}/opencode/opencode.json",
        "Restart opencode; `opencode mcp list` shows the server.",
        older=("{XDG_CONFIG_HOME|~/.config}/opencode/opencode.jsonc",),
        form="jsonc",
        table="mcp",
        entry={"type": "local", "command": LINE, "environment": ENV, "enabled": True},
        program="opencode",
        project="opencode.json",
    ),
    "copilot-cli": Client(
        "Copilot CLI",
        "{COPILOT_HOME|~/.copilot}/mcp-config.json",
        "Restart Copilot CLI; /mcp show lists the server.",
        entry={"type": "local", **PLAIN, "tools": ["*"]},
        project=".github/mcp.json",
    ),
    "cline": Client(
        "Cline",
        "{CLINE_MCP_SETTINGS_PATH|~/.cline/data/settings/cline_mcp_settings.json}",
        IN_SETTINGS,
        # Without it Cline starts the server a second time after 3 s.
        entry={**PLAIN, "timeout": 60},
        split_on="win32",
        program="cline",
        traces=("~/.cline", "@/Code/User/globalStorage/saoudrizwan.claude-dev"),
        log="stderr is added to the error that it shows",
    ),
    "devin-desktop": Client(
        "Devin Desktop",
        "~/.config/devin/mcp_config.json",
        "Restart Devin Desktop.",
        elsewhere={"win32": "@/devin/mcp_config.json"},
        notes={"": "It was called Windsurf; as long as only Windsurf's file exists, that one is used."},
        older=("~/.codeium/windsurf/mcp_config.json",),
        program="windsurf",
        traces=("~/.config/devin", "@/devin", "~/.codeium/windsurf"),
    ),
    "zed": Client(
        "Zed",
        "{XDG_CONFIG_HOME|~/.config}/zed/settings.json",
        "Open Zed's agent panel; its settings show the server with a green dot.",
        elsewhere={"darwin": "~/.config/zed/settings.json", "win32": ""},
        form="jsonc",
        table="context_servers",
        paste="the file that Zed's command 'zed: open settings file' opens",
        project=".zed/settings.json",
        log="Zed's command 'zed: open log'",
    ),
    "lm-studio": Client(
        "LM Studio",
        "~/.lmstudio/mcp.json",
        "Switch the server on in LM Studio's Program tab.",
        traces=("~/.lmstudio",),
        link="lmstudio://add_mcp?name={name}&config={base64}",
    ),
    "junie": Client(
        "Junie",
        "~/.junie/mcp/mcp.json",
        "Restart Junie, or its JetBrains IDE.",
        program="junie",
        traces=("~/.junie",),
        project=".junie/mcp/mcp.json",
    ),
    "kiro": Client(
        "Kiro",
        "~/.kiro/settings/mcp.json",
        "Kiro's panel of MCP servers shows the server.",
        program="kiro",
        traces=("~/.kiro",),
        project=".kiro/settings/mcp.json",
        link="https://kiro.dev/launch/mcp/add?name={name}&config={json}",
    ),
    "roo-code": Client(
        "Roo Code",
        "@/Code/User/globalStorage/rooveterinaryinc.roo-cline/settings/mcp_settings.json",
        IN_SETTINGS,
        project=".roo/mcp.json",
        entry={**PLAIN, "timeout": 60},
    ),
    "amp": Client(
        "Amp",
        "{XDG_CONFIG_HOME|~/.config}/amp/settings.json",
        "Restart Amp; `amp mcp list` shows the server.",
        elsewhere={"win32": ""},
        form="jsonc",
        table="amp.mcpServers",
        program="amp",
        paste="Amp's settings.json",
    ),
    "goose": Client(
        "Goose",
        "{XDG_CONFIG_HOME|~/.config}/goose/config.yaml",
        "Start a new Goose session.",
        elsewhere={"win32": "@/Block/goose/config/config.yaml"},
        form="yaml",
        table="extensions",
        entry={
            **{"name": NAME, "type": "stdio", "enabled": True, "cmd": COMMAND, "args": ARGS},
            **{"envs": ENV, "timeout": 60},
        },
        paste="Goose's config.yaml, under 'extensions'",
    ),
    "warp": Client(
        "Warp",
        "",
        "Start the server in the same settings.",
        program="warp-terminal",
        traces=("~/.warp",),
        paste="Warp, under Settings, Agents, MCP servers, Add",
        log="Linux `~/.local/state/warp-terminal/mcp`; Windows `%LOCALAPPDATA%\\warp\\Warp\\data\\logs\\mcp`",
    ),
    "antigravity": Client(
        "Antigravity",
        "",
        "Press Refresh in its list of MCP servers.",
        traces=("~/.gemini/antigravity", "~/.gemini/config"),
        program="antigravity",
        paste="the file that Antigravity opens under MCP servers, 'View raw config'",
    ),
    "jetbrains-ai": Client(
        "JetBrains AI Assistant",
        "",
        "Apply the settings; its state is shown beside it.",
        paste="the IDE, under Settings, Tools, AI Assistant, MCP, Add",
    ),
}
ALIASES = {
    "claude": "claude-desktop",
    "claude-cli": "claude-code",
    "code": "vscode",
    "vs-code": "vscode",
    "visual-studio-code": "vscode",
    "code-insiders": "vscode-insiders",
    "insiders": "vscode-insiders",
    "chatgpt": "codex",
    "codex-cli": "codex",
    "gemini": "gemini-cli",
    "copilot": "copilot-cli",
    "windsurf": "devin-desktop",
    "devin": "devin-desktop",
    "lmstudio": "lm-studio",
    "roo": "roo-code",
    "jetbrains": "jetbrains-ai",
}


def client_named(typed: str) -> tuple[str, Client]:
    """The client that a person means, with its name.

    Raises:
        BadArgument: none of that name is known.
    """
    name = typed.strip().lower().replace(" ", "-").replace("_", "-")
    name = ALIASES.get(name, name)
    if name in CLIENTS:
        return name, CLIENTS[name]
    close = difflib.get_close_matches(name, [*CLIENTS, *ALIASES], 1, 0.5)
    meant = f": did you mean {ALIASES.get(close[0], close[0])}?" if close else "."
    raise BadArgument(f"{typed!r} is not a client that install knows{meant}", "Run bezant-mcp install to list them.")


def found(machine: Machine) -> list[str]:
    """The names of the clients that are installed on this machine."""
    return [name for name, client in CLIENTS.items() if client.is_found(machine)]
