"""Plain English: what a user reads has none of the words and turns of phrase that a native engineer would not use."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from bezant_mcp.cli import main as cli
from bezant_mcp.server.app import INSTRUCTIONS
from tests.conftest import ROOT
from tests.support.tone import avoided_in

# Beside the list for all texts: what is ruled out, what to write instead, and a sentence that must be found.
RULED_OUT = (
    (r"\b[Hh]osts?\b(?! name| header| and port)(?<!--host)", "client; of HTTP: server, machine", "Hosts start it."),
    (r"\ball is well\b", "check the setup", "Look whether all is well."),
    (r"\b[Ii]s something\b[^.?]*,", "If something ...", "Is something wrong, run the doctor."),
    (r"\bshall\b", "must, will", "It shall travel."),
    (r"\bheeds?\b", "respects", "It heeds the limits."),
    (r"\bsees? to\b", "handles", "It sees to the session."),
    (r"\ball the same\b", "still", "It works all the same."),
    (r"\bstands? (in|at|apart|behind|before|there)\b", "is in, is at", "The row stands in the table."),
    (r"\b(held|holds?) (its \w+ )?against\b", "compares with", "Each answer holds its sums against IBKR's."),
    (r"\b[Hh]eld by (a|this|that) test\b", "a test checks", "Held by a test."),
    (r"\b(goes|went|go) on (alone|until|without|running)\b", "continues", "The instance goes on alone."),
    (r"\b([Ii]t|which|[Ww]hat) (is|are) no\b(?! longer)", "is not a", "What is no read cannot be added."),
    (r"\bargument more\b", "an extra argument", "It takes one argument more."),
    (r"\bwhole path\b", "full path", "Give the whole path."),
    (r"\bin clear\b", "in plain text", "The log has them in clear."),
    (r"\b[Ff]older of what\b", "directory for", "Folder of what processes share."),
    (r"\bwants? a person\b", "requires", "IBKR wants a person with a second factor."),
    (r"\bSay whether\b", "check whether", "Say whether IBKR can be asked."),
    (r"\bbrings? (\w+ ){1,3}about\b", "triggers", "A test brings each fault about."),
    (r"\b(is|are) taken for\b", "is treated as", "No list is taken for empty."),
)
# Names of headers and options, and other words that have these letters in them.
FINE = "Any host name works. Scheme, host and port. Use --host. It is no longer there. It goes on to the next page."


def without_code(text: str) -> str:
    """Markdown without its code, addresses and comments: those have words of their own."""
    text = re.sub(r"^ *```.*?^ *```", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"`[^`]*`|<!--.*?-->|\]\([^)]*\)|<https?:[^>]*>|https?:\S+", " ", text, flags=re.DOTALL)


def descriptions(value: Any) -> Iterator[str]:
    """Every description in a tool and its schemas."""
    rows: dict[Any, Any] = value if isinstance(value, dict) else {}
    rows = dict(enumerate(value)) if isinstance(value, list) else rows
    for key, inner in rows.items():
        if key in ("description", "title") and isinstance(inner, str):
            yield inner
        yield from descriptions(inner)


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """The program's parser, and those of its commands."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from parsers(command)


def sources() -> dict[str, str]:
    """What users read, by where it is."""
    pages = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "openapi" / "README.md"]
    tools = json.loads((ROOT / "bezant_mcp" / "server" / "tools.json").read_text("utf-8"))
    return {
        **{str(page.relative_to(ROOT)): without_code(page.read_text("utf-8")) for page in sorted(pages)},
        "help": "\n\n".join(one.format_help() for one in parsers(cli.parser())),
        "instructions": INSTRUCTIONS,
        "tools.json": without_code("\n\n".join(descriptions(tools))),
    }


def found(text: str) -> list[str]:
    """Each place that is ruled out, with some words around it."""
    text = " ".join(text.split())
    return avoided_in(text) + [
        f"...{text[max(0, hit.start() - 40) : hit.end() + 40]}... -> {instead}"
        for pattern, instead, _ in RULED_OUT
        for hit in re.finditer(pattern, text)
    ]


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in sources().items()])
def test_what_users_read_is_plain_english(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("pattern", "example"), [(pattern, example) for pattern, _, example in RULED_OUT])
def test_each_rule_finds_what_it_rules_out(pattern: str, example: str) -> None:
    assert re.search(pattern, example)


def test_words_that_only_look_alike_are_left_alone() -> None:
    assert found(FINE) == []


def test_every_kind_of_source_has_text() -> None:
    texts = sources()
    assert {"README.md", "docs/index.md", "docs/reference/index.md"} <= texts.keys()
    assert all(len(text) > 100 for text in texts.values())
    assert len(texts["tools.json"]) > 5000
    assert "--gateway-url" in texts["help"]
