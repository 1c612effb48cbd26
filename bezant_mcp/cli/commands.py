"""The commands and options of the command line, as data; nothing here loads what a command needs."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, NamedTuple

from bezant_mcp.settings import LOG_LEVELS, OPTIONAL_TOOLSETS

# Option, environment variable, help. An option given wins over the environment.
OPTIONS: tuple[tuple[str, str, str], ...] = (
    ("--gateway-url", "IBKR_GATEWAY_URL", "address of the Gateway (default localhost:5000)"),
    ("--ca-file", "BEZANT_MCP_CA_FILE", "PEM file that signs the Gateway's certificate"),
    ("--keepalive-secs", "BEZANT_MCP_KEEPALIVE_SECS", "seconds between keep-alive calls (default 60)"),
    ("--log", "BEZANT_MCP_LOG", f"log level: {', '.join(LOG_LEVELS)}"),
    ("--state-dir", "BEZANT_MCP_STATE_DIR", "directory for shared rate limits and contract ids"),
    ("--request-log", "BEZANT_MCP_REQUEST_LOG", "file that records each request sent or refused"),
    ("--toolsets", "BEZANT_MCP_TOOLSETS", f"extra tools: {', '.join(OPTIONAL_TOOLSETS)}, or all"),
    ("--flex-queries", "BEZANT_MCP_FLEX_QUERIES", "ids of the Flex queries for statements"),
    ("--flex-token-file", "BEZANT_MCP_FLEX_TOKEN_FILE", "file with the Flex token, readable only by you"),
    ("--flex-file", "BEZANT_MCP_FLEX_FILE", f"downloaded statements or folders, joined by {os.pathsep!r}"),
)
FLAGS: tuple[tuple[str, str, str], ...] = (
    ("--reject-invalid-certs", "BEZANT_REJECT_INVALID_CERTS", "check the certificate on this machine too"),
    ("--brokerage-session", "BEZANT_MCP_BROKERAGE", "open the brokerage session when it is free"),
    ("--mask-accounts", "BEZANT_MCP_MASK_ACCOUNTS", "show account ids as U***567"),
    ("--demo", "BEZANT_MCP_DEMO", "use the simulated Gateway and account"),
)
# Variables that have no option: secrets, which other users of the machine would see there, and addresses with secrets.
OTHER_VARIABLES = (
    "BEZANT_MCP_FLEX_TOKEN",
    "BEZANT_MCP_FLEX_URL",
    "BEZANT_MCP_REDIS_URL",
    "BEZANT_MCP_HTTP_TOKEN",
    "BEZANT_MCP_HTTP_TOKEN_FILE",
)
VARIABLES = (*(variable for _, variable, _ in (*OPTIONS, *FLAGS)), *OTHER_VARIABLES)
# How help names the value of an option, and an example of one.
VALUES: dict[str, tuple[str, str]] = {
    "--gateway-url": ("URL", "https://localhost:5000"),
    "--ca-file": ("FILE", "gateway.pem"),
    "--keepalive-secs": ("SECONDS", "60"),
    "--log": ("LEVEL", "DEBUG"),
    "--state-dir": ("DIR", "~/bezant-state"),
    "--request-log": ("FILE", "requests.log"),
    "--toolsets": ("SETS", "research,history"),
    "--flex-queries": ("IDS", "1234567"),
    "--flex-token-file": ("FILE", "~/flex-token.txt"),
    "--flex-file": ("FILES", "statement.xml"),
    "--scenario": ("NAME", "logged-out"),
    "--seed": ("N", "7"),
    "--port": ("PORT", "8000"),
    "--control-port": ("PORT", "8001"),
    "--host": ("ADDRESS", "127.0.0.1"),
    "--public-url": ("URL", "https://mcp.example.org"),
    "--name": ("NAME", "bezant"),
    "--config": ("FILE", "mcp.json"),
    "--from": ("YEAR", "2021"),
    "--years": ("N", "5"),
}


class Command(NamedTuple):
    """One command, as data for ``argparse``.

    Attributes:
        function: ``module:function`` of this package; the module is loaded when the command is given.
        help: One line for the list of commands.
        example: A command line to try.
        description: What its own help says first; by default ``help``.
        arguments: Those that it has beside the settings.
        has_settings: Whether it takes the settings that most commands share.
        actions: Words that follow it, each with its own arguments; the function finds the word as ``action``.
        ending: ``module:function`` that gives the end of its help; it is loaded when the help is shown.
    """

    function: str
    help: str
    example: str
    description: str = ""
    arguments: Mapping[str, Mapping[str, Any]] = {}
    has_settings: bool = True
    actions: Mapping[str, Command] = {}
    ending: str = ""


def port(text: str) -> int:
    """Read the number of a port."""
    if text.isascii() and text.isdecimal() and int(text) < 65536:
        return int(text)
    raise ValueError(text)


FILES = {"files": {"nargs": "*", "metavar": "FILE", "help": "Flex statements as XML, or folders of them"}}
AS_JSON = {"--json": {"action": "store_true", "help": "print the result as JSON"}}
INSTALL = Command(
    "install:run",
    "add the server to your MCP client",
    "bezant-mcp install claude-desktop --demo --write",
    "Show the change to your client's configuration file. --write makes the change and keeps a copy of the file. "
    "Settings that you give here are written into it; --demo uses the simulated account. Without CLIENT, list the "
    "clients found on this machine, and the others that are known.",
    {
        "client": {"nargs": "?", "default": "", "metavar": "CLIENT", "help": "for example claude-desktop"},
        "--write": {"action": "store_true", "help": "change the file; without it the change is only shown"},
        "--remove": {"action": "store_true", "help": "remove the entry instead"},
        "--print": {"action": "store_true", "help": "print only the entry, to paste it yourself"},
        "--project": {"action": "store_true", "help": "use the client's file for the project in this folder"},
        "--name": {"default": "bezant", "help": "name of the server in the client (default bezant)"},
        "--config": {"help": "configuration file, if it is not the usual one"},
    },
)
COMMANDS: dict[str, Command] = {
    "demo": Command(
        "demo:run",
        "take a tour with a simulated account",
        "bezant-mcp demo",
        "Take a tour: a simulated Gateway, the MCP server and a client that asks six tools. It needs no account.",
        has_settings=False,
    ),
    "doctor": Command(
        "doctor:run",
        "check the setup and name the next step",
        "bezant-mcp doctor --demo",
        "Check everything between your client and your account. Exit code 0: everything works; 1: a part works; "
        "2: nothing can be asked yet.",
        AS_JSON,
    ),
    "install": INSTALL,
    "serve": Command(
        "serve:run",
        "serve MCP: on stdin and stdout, or over HTTP",
        "bezant-mcp serve --http --port 8000",
        "Serve MCP on stdin and stdout, or over streamable HTTP with --http. Other machines need a bearer token: set "
        "BEZANT_MCP_HTTP_TOKEN, or BEZANT_MCP_HTTP_TOKEN_FILE to a file that holds it.",
        {
            "--http": {"action": "store_true", "help": "serve over HTTP, at /mcp"},
            "--host": {"help": "with --http: address to listen on (default 127.0.0.1)"},
            "--port": {"type": port, "help": "with --http: port to listen on (default 8000; 0: any free port)"},
            "--public-url": {"help": "with --http: address that clients use when a reverse proxy is in front"},
        },
    ),
    "statements": Command(
        "statements:run",
        "check, fetch or total IBKR's Flex statements",
        "bezant-mcp statements check statement.xml",
        "Check or fetch IBKR's Flex statements, or print their totals.",
        actions={
            "check": Command(
                "statements:run",
                "show which questions the statements can answer",
                "bezant-mcp statements check statement.xml",
                "Show what the statements contain and lack for each question, and which sums agree with IBKR's. "
                "Exit code 0: nothing is missing; 1: a part is missing; 2: nothing can be read.",
                {
                    **FILES,
                    **AS_JSON,
                    "--live": {"action": "store_true", "help": "check token and queries: one request for each query"},
                },
            ),
            "fetch": Command(
                "statements:run",
                "fetch statements of today and of past years, and keep them",
                "bezant-mcp statements fetch --years 5",
                "Fetch today's statement of each query, then those of past years. Statements are kept and not fetched "
                "twice. Exit code 0: all are here; 1: some are missing.",
                {
                    "--from": {"dest": "first_year", "type": int, "help": "first year to fetch"},
                    "--years": {"type": int, "help": "number of years before this one"},
                    "--again": {
                        "action": "store_true",
                        "help": "fetch again what is here, after corrections or with more sections",
                    },
                },
            ),
            "totals": Command(
                "statements:run",
                "print exact totals, and what is not proven",
                "bezant-mcp statements totals statement.xml",
                arguments={**FILES, **AS_JSON},
            ),
        },
    ),
    "simulate": Command(
        "main:simulate",
        "run the simulated Gateway",
        "bezant-mcp simulate --scenario logged-out",
        "Run the simulated Gateway, for tests and for trying things out without an account.",
        {
            "--port": {"type": port, "default": 5000, "help": "port of the Gateway (default 5000; 0: any free port)"},
            "--control-port": {"type": port, "default": 0, "help": "port of the control endpoint (default: any)"},
            "--scenario": {"default": "ready", "help": "what to simulate (default ready)"},
            "--seed": {"type": int, "default": 1, "help": "seed of everything that looks random (default 1)"},
            "--until-eof": {"action": "store_true", "help": "stop when standard input ends"},
        },
        has_settings=False,
        ending="main:scenarios",
    ),
    "allowlist": Command(
        "main:allowlist",
        "print every request that this program can send",
        "bezant-mcp allowlist",
        "Print every request that this program can send. It refuses all others.",
    ),
}
