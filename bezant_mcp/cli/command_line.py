"""Reading a command line: the parser, its help, and a sentence for each thing that people mistype."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from importlib.metadata import version
from itertools import pairwise
from typing import Any, NoReturn

from bezant_mcp.cli.commands import COMMANDS, FLAGS, OPTIONS, VALUES, VARIABLES, Command
from bezant_mcp.errors import BadArgument
from bezant_mcp.settings import NO, OPTIONAL_TOOLSETS, QUOTES, YES

PROGRAM = "bezant-mcp"
SETTINGS = {option: variable for option, variable, _ in (*OPTIONS, *FLAGS)}
# A variable is this and the name of its option; those that are not are named in the help.
PREFIX = "BEZANT_MCP_"
NO_ORDERS = "This version has no orders: it only reads. Use TWS or IBKR's app for orders."
# What people type for what there is, and what to tell them.
# Dashes before an option, and capitals, count only where a row has them.
MEANT: dict[str, str] = {
    **dict.fromkeys(("help", "h", "?", "commands"), f"Run {PROGRAM} --help."),
    **dict.fromkeys(("version", "-V"), f"Run {PROGRAM} --version."),
    **dict.fromkeys(("run", "start", "stdio", "mcp"), f"Run {PROGRAM} serve."),
    **dict.fromkeys(("http", "server", "sse", "transport"), f"Run {PROGRAM} serve --http."),
    **dict.fromkeys(("check", "status", "health", "test", "diagnose"), f"Run {PROGRAM} doctor."),
    **dict.fromkeys(("setup", "add", "configure", "config", "init"), f"Run {PROGRAM} install."),
    **dict.fromkeys(("uninstall", "remove"), f"Run {PROGRAM} install CLIENT --remove."),
    **dict.fromkeys(("login", "logout", "auth"), "Log in at the Gateway, in a browser: https://localhost:5000."),
    **dict.fromkeys(("stop", "restart", "kill"), "Restart your client: it starts and stops the server."),
    **dict.fromkeys(("update", "upgrade"), f"Install the newer version as you installed {PROGRAM} before."),
    **dict.fromkeys(("fetch", "totals", "flex"), f"Run {PROGRAM} statements --help."),
    **dict.fromkeys(
        (
            "positions",
            "accounts",
            "account",
            "portfolio",
            "balance",
            "cash",
            "quote",
            "price",
            "trades",
            "pnl",
            "tools",
        ),
        f"Ask your client for it, or run {PROGRAM} demo to see how.",
    ),
    **dict.fromkeys(OPTIONAL_TOOLSETS, "Join toolsets with commas: --toolsets research,personal."),
    **dict.fromkeys(("order", "orders", "buy", "sell", "trade", "allow-orders"), NO_ORDERS),
    **dict.fromkeys(("url", "gateway"), "Use --gateway-url."),
    **dict.fromkeys(("verbose", "-v", "debug", "-d"), "Use --log DEBUG to see more."),
    **dict.fromkeys(("quiet", "silent", "-q"), "Use --log ERROR to see less."),
    **dict.fromkeys(("--paper", "--test", "--simulate"), "Use --demo for the simulated account."),
    **dict.fromkeys((PROGRAM, "read-only", "readonly", "--"), "Leave it out."),
}
DASHES = "\u2010-\u2015\u2212"
LONGEST_SHOWN = 40


Answer = tuple[str, str]


class Misread(Exception):
    """The command line cannot be read; the text is argparse's own."""


class Help(argparse.HelpFormatter):
    """Help with room for the longest setting on its own line, and names that are not cut at their hyphens."""

    def __init__(self, prog: str, **options: Any) -> None:
        super().__init__(prog, **{**options, "max_help_position": 28})

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        from textwrap import fill

        return "\n".join(fill(line, width, break_on_hyphens=False) for line in text.splitlines())


class Parser(argparse.ArgumentParser):
    """A parser that raises what it cannot read, and loads the end of its help when it is shown."""

    ending = ""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"allow_abbrev": False, "formatter_class": Help, **options})

    def error(self, message: str) -> NoReturn:
        """Leave the wording to ``explain``, which knows all the words."""
        raise Misread(message)

    def format_help(self) -> str:
        """Add what is only known to a module that a start does without."""
        if self.ending:
            self.epilog, self.ending = f"{self.epilog}\n\n{found(self.ending)()}", ""
        return super().format_help()


def found(name: str) -> Callable[..., Any]:
    """A function of this package by ``module:function``."""
    module, _, function = name.partition(":")
    there: Callable[..., Any] = getattr(import_module(f"bezant_mcp.cli.{module}"), function)
    return there


def parser() -> Parser:
    """The arguments; without a command the MCP server speaks on stdin and stdout."""
    other = [variable for option, variable in SETTINGS.items() if variable_of(option) != variable]
    top = Parser(
        prog=PROGRAM,
        usage=f"{PROGRAM} [COMMAND] [OPTIONS]",
        description="Read an Interactive Brokers account from an MCP client. It only reads.\n"
        "Without a command it serves MCP on stdin and stdout, as a client starts it.",
        epilog=f"As environment variables: {PREFIX}STATE_DIR for --state-dir, and so on; but\n"
        f"{', '.join(other)}.\n\nExample: {PROGRAM} doctor --demo",
    )
    top.add_argument("--version", action="version", version=f"%(prog)s {version('bezant-mcp')}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands", prog=PROGRAM)
    add_settings(top.add_argument_group("settings, before or after a command (not for demo and simulate)"))
    add_commands(commands, COMMANDS, PROGRAM)
    return top


def variable_of(option: str) -> str:
    """The variable that an option has by the rule."""
    return PREFIX + option.removeprefix("--").replace("-", "_").upper()


def add_settings(to: Any, *, shown: bool = True) -> None:
    """Add the settings that commands share. What is not given leaves no trace, so they stand before or behind."""
    for option, variable, text in OPTIONS:
        words = text if shown else argparse.SUPPRESS
        to.add_argument(option, dest=variable, metavar=VALUES[option][0], help=words, default=argparse.SUPPRESS)
    for option, variable, text in FLAGS:
        words = text if shown else argparse.SUPPRESS
        to.add_argument(option, dest=variable, action="store_const", const="1", help=words, default=argparse.SUPPRESS)


def add_commands(to: Any, commands: Mapping[str, Command], before: str) -> None:
    """Add commands, and the words that may follow them."""
    for name, command in commands.items():
        ending = f"Example: {command.example}"
        if command.has_settings and not command.actions:
            ending = f"The settings of `{PROGRAM} --help` work here too.\n\n{ending}"
        about = command.description or f"{command.help[0].upper()}{command.help[1:]}."
        added = to.add_parser(name, help=command.help, description=about, epilog=ending, prog=f"{before} {name}")
        added.ending = command.ending
        for argument, options in command.arguments.items():
            value = {"metavar": VALUES[argument][0]} if argument in VALUES else {}
            added.add_argument(argument, **{**value, **options})
        if command.has_settings:
            add_settings(added, shown=False)
        if command.actions:
            actions = added.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
            add_commands(actions, command.actions, f"{before} {name}")


def explain(message: str, words: Sequence[str]) -> BadArgument:
    """What was wrong with a command line, in a person's words, and the right form."""
    line, command = chain(words)
    for word in words:  # as word processors and web pages change what is copied from them
        bare = word.strip("".join(QUOTES))
        if re.match(f"[{DASHES}]", bare) or (bare != word and bare.startswith("-")):
            name = re.sub(f"^[-{DASHES}]+", "", bare).partition("=")[0]
            right = f"{'-' if len(name) == 1 else '--'}{name}"
            shown = as_read(word.partition("=")[0])
            return BadArgument(f"{shown} has a wrong dash or quotation mark.", f"Write {right}.")
    for pattern, answer in ANSWERS:
        if match := re.match(pattern, message, re.DOTALL):
            what, step = answer(match, line, command, words)
            return BadArgument(what, step)
    return BadArgument(f"{shortened(message.removeprefix('argument '), 100)}.", f"Run {line} --help.")


def chain(words: Sequence[str]) -> tuple[str, Command | None]:
    """The command and the action that were named, as they are written, and what is known of them."""
    line, command, there = PROGRAM, None, COMMANDS
    for word in words:
        if word in there:
            line, command = f"{line} {word}", there[word]
            there = dict(command.actions)
    return line, command


def shortened(text: str, longest: int = LONGEST_SHOWN) -> str:
    """A word as it is repeated to the person who typed it."""
    text = " ".join(text.split())
    return text if len(text) <= longest else f"{text[: longest - 3]}..."


def as_read(word: str) -> str:
    """A word in quotation marks, as it is repeated; a long number may be a token."""
    shown = re.sub(r"\d{15,}", "[removed]", shortened(word))
    return f"'{''.join(each if each.isprintable() else '?' for each in shown)}'"


def meant(word: str) -> str:
    """What to tell somebody who typed this word, where that is known."""
    bare = word.lower().lstrip("-/")
    return MEANT.get(word) or MEANT.get(bare) or (f"Run {PROGRAM} {bare}." if bare in COMMANDS else "")


def misplaced(word: str, words: Sequence[str]) -> Answer | None:
    """A value behind an option that takes none, or a variable behind the program."""
    before = next((one for one, two in pairwise(words) if two == word), "")
    if before.startswith("--") and word.lower() in YES + NO:
        return f"{before} takes no value.", f"Write only {before}, or leave it out."
    if match := re.match(r"((?:BEZANT|IBKR)_\w+)=", word):
        option = next((option for option, variable in SETTINGS.items() if variable == match[1]), "")
        step = f"Write {option}" if option else "Set it before the program starts"
        return f"{match[1]} is a variable, which must not follow {PROGRAM}.", f"{step}."
    return None


def closest(word: str, known: Sequence[str]) -> str:
    """The known word that looks most like it, or nothing."""
    from difflib import get_close_matches

    near = get_close_matches(word.lower(), known, 1, 0.6)
    parts = [each for each in known if len(word) > 3 and (each.startswith(word.lower()) or word.startswith(each))]
    return (near or parts or [""])[0]


def did_you_mean(line: str, near: str) -> str:
    """The right form, where it can be guessed."""
    return f"Did you mean {near}? Write {with_value(f'{line} {near}', near)}."


def with_value(line: str, option: str) -> str:
    """A command line that ends with an option, and an example of its value."""
    return f"{line} {VALUES[option][1]}" if option in VALUES else line


def unknown_choice(match: re.Match[str], line: str, command: Command | None, words: Sequence[str]) -> Answer:
    """A word that cannot be used in its place."""
    place = match[1]
    word = next((each for each in words if repr(each) == match[2]), match[2].strip("'\""))
    if place == "COMMAND":
        if answer := misplaced(word, words):
            return answer
        # The value of an option that is not known is read as the command.
        before = next((one for one, two in pairwise(words) if two == word), "")
        if before.startswith("-") and "=" not in before and before not in SETTINGS:
            return unknown_option(before, line, command)
    known = {"COMMAND": [*COMMANDS], "ACTION": [*command.actions] if command else []}.get(place)
    known = known or [*(command.arguments if command else {}).get(place.lower(), {}).get("choices", ())]
    kind = place.lower().lstrip("-")
    near = closest(word, known)
    step = meant(word) if place == "COMMAND" and word.lower() != near else ""
    step = step or (did_you_mean(line, near) if near else f"Use one of: {', '.join(known)}.")
    return f"{as_read(word)} is not {'an' if kind[0] in 'aeiou' else 'a'} {kind}.", step


def unknown_words(match: re.Match[str], line: str, command: Command | None, words: Sequence[str]) -> Answer:
    """What is left over when all that is known has been read."""
    word = max((each for each in words if match[1].startswith(each)), key=len, default=match[1])
    if word.startswith("-"):
        return unknown_option(word.partition("=")[0], line, command)
    if answer := misplaced(word, words):
        return answer
    step = meant(word) or f"Leave it out, or see {line} --help."
    if command and (f"--{word}" in command.arguments or (command.has_settings and f"--{word}" in SETTINGS)):
        step = f"Write --{word}."
    if command and "--scenario" in command.arguments:
        step = f"Write {line} {'--port' if word.isdecimal() else '--scenario'} {shortened(word)}."
    return f"{as_read(word)} is one word too many for `{line}`.", step


def unknown_option(word: str, line: str, command: Command | None) -> Answer:
    """An option that is not known, or not there."""
    own = [each for each in (command.arguments if command else {}) if each.startswith("-")]
    if word in own:
        return f"{word} must come after its command.", f"Write: {line} {word}."
    if word in SETTINGS:
        return f"`{line}` takes no settings, so no {word}.", "Leave it out."
    for owner, each in owners(COMMANDS, PROGRAM):
        if word in each.arguments:
            example = each.example if word in each.example.split() else with_value(f"{owner} {word}", word)
            own_port = " For the Gateway's, use --gateway-url." if word in ("--port", "--host") else ""
            return f"`{line}` has no option {word}.", f"Write {example}.{own_port}"
    known = [*own, *(SETTINGS if command is None or command.has_settings else ())]
    near = closest(word.lstrip("-"), [each.removeprefix("--") for each in known])
    near = near and f"--{near}"
    step = (meant(word) if near != word.lower() else "") or (
        did_you_mean(line, near) if near else f"Run {line} --help for all options."
    )
    return f"`{line}` has no option {shortened(word)}.", step


def owners(commands: Mapping[str, Command], line: str) -> Iterator[tuple[str, Command]]:
    """All commands and actions, as they are written."""
    for name, command in commands.items():
        yield f"{line} {name}", command
        yield from owners(command.actions, f"{line} {name}")


def like(option: str) -> str:
    """How an option is written."""
    return f"Write it like: {with_value(option, option)}."


def nothing_chosen(_: re.Match[str], line: str, command: Command | None, __: Sequence[str]) -> Answer:
    """A command that needs one more word."""
    known = (command.actions if command else COMMANDS) or ["a client"]
    step = f"Write, for example: {command.example if command else line}."
    return f"`{line}` needs one more word: {', '.join(known)}.", step


# What argparse says, and what is said in its place.
ANSWERS: tuple[tuple[str, Callable[[re.Match[str], str, Command | None, Sequence[str]], Answer]], ...] = (
    (r"argument (\S+): invalid choice: (.*?)(?: \(choose|, maybe)", unknown_choice),
    (r"unrecognized arguments: (.*)", unknown_words),
    (r"argument (\S+): expected (?:one|at least one) argument", lambda m, *_: (f"{m[1]} needs a value.", like(m[1]))),
    (
        r"argument (\S+): ignored explicit argument",
        lambda m, *_: (f"{m[1]} takes no value.", f"Write only {m[1]}, or leave it out."),
    ),
    (
        r"argument (\S+): invalid port value: '(.*)'",
        lambda m, *_: (f"{m[1]} is {shortened(m[2])!r}, which is not a port from 0 to 65535.", like(m[1])),
    ),
    (
        r"argument (\S+): invalid int value: '(.*)'",
        lambda m, *_: (f"{m[1]} is {shortened(m[2])!r}, which is not a whole number.", like(m[1])),
    ),
    (r"the following arguments are required: (.*)", nothing_chosen),
)


def as_typed(text: str, typed: Mapping[str, str]) -> str:
    """Name each setting and the program as the person did: by its option, and with its path from this folder."""
    text = re.sub(r"\b(?:IBKR|BEZANT)_\w+", lambda match: typed.get(match[0], match[0]), text)
    program = sys.argv[0]
    if os.path.isabs(program) or os.path.basename(program) != PROGRAM:
        return text
    return re.sub(rf"(?<![\w./-]){PROGRAM}(?= (--|{'|'.join(COMMANDS)}))", lambda _: program, text)


def ignored_variables(environ: Mapping[str, str]) -> list[Answer]:
    """Variables that look like settings and are none: what each is, and what to do. Values are never shown."""
    return [ignored(name) for name in environ if looks_like_ours(name, environ)]


def looks_like_ours(name: str, environ: Mapping[str, str]) -> bool:
    """Whether somebody may have meant a setting; other programs have variables with IBKR in their names too."""
    if name in VARIABLES:
        return False
    if re.match(r"BEZANT_\w{1,60}$", name, re.ASCII | re.IGNORECASE):
        return True
    others = re.match(r"IB(KR)?_(\w*GATEWAY\w*|BASE_URL|URL|API_URL)$", name, re.ASCII | re.IGNORECASE)
    return bool(others) and "IBKR_GATEWAY_URL" not in environ


def ignored(name: str) -> Answer:
    """What to say of a variable that is not a setting."""
    if "ORDER" in name.upper():
        return f"{name} has no effect: this version has no orders, it only reads.", f"Remove {name}."
    tails = {tail(variable): variable for variable in VARIABLES}
    near = tails.get(closest(tail(name).lower(), [each.lower() for each in tails]).upper(), "")
    near = "IBKR_GATEWAY_URL" if name.upper().startswith("IB") else near  # the only one that begins so
    step = f"Rename {name} to {near}, or remove it." if near else f"Remove {name}, or see `{PROGRAM} --help`."
    return f"{name} is not a setting and is ignored.", step


def tail(variable: str) -> str:
    """The part of a variable's name that says what it sets."""
    return re.sub(r"^(BEZANT_MCP_|BEZANT_|IBKR_|IB_)", "", variable.upper())
