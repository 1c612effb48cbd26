"""Secrets in every field of every answer of IBKR, asked about by a process that has heard of none of them."""

from __future__ import annotations

import io
import json
import logging
import random
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mcp.server.mcpserver.exceptions import ToolError

from bezant_mcp.gateway import Gateway
from bezant_mcp.gateway.http import Wire
from bezant_mcp.redaction import RedactingFormatter, Redaction
from bezant_mcp.server.tool import as_json
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import PLANTED_SECRETS
from tests.support.odd_fields import INSTANTLY, Bench, Try, bench, fields_of, made, questions, with_value

# As IBKR's text could hold them. A cookie has its name, and the number of hardware its address: alone they are words
# like any other, of which no answer says that they are secret.
SAID = (
    "failed for {user name} {user id} {public address} {credential}",
    "{paper user name}/{session token}",
    "{user name}",
    "({credential}), {public address}:443",
    "{hardware id}|{MAC} x-sess-uuid={session cookie}; path=/",
    "<b>{user name}</b> [{credential}](https://example.com/{session token})",
    "XYZAB={login cookie} {sessionId}",
    "user_{user name}_{MAC}",
)


def planted(number: int) -> str:
    """One of the texts, with secrets in it, in small letters now and then."""
    words = SAID[number % len(SAID)]
    for name, secret in PLANTED_SECRETS.items():
        words = words.replace("{" + name + "}", secret)
    return words.lower() if number % 3 == 2 else words


@dataclass
class Fresh:
    """A bench at which every question is asked by a process that has just been started, with files of its own."""

    bench: Bench
    folder: Path
    mask_accounts: bool = False

    async def ask(self, tool: str, arguments: dict[str, Any]) -> str:
        """All that leaves: the answer or the error with its cause, the log, and what is in the files."""
        at = self.bench
        settings = Settings(gateway_url=at.url, state_dir=self.folder)
        redaction = Redaction(mask_accounts=self.mask_accounts)
        gateway = Gateway(settings, redaction, INSTANTLY, now=lambda: at.now)
        gateway._connection.pacer.inner = Wire(at.tape)
        with logged(redaction) as log:
            try:
                said = as_json(await made(tool).answer(gateway, arguments), redaction)[0]
            except ToolError as error:
                said = f"{error} {vars(error.__cause__)} {error.__cause__!r}"
            finally:
                await gateway.store.aclose()
        files = "".join(file.read_bytes().decode("latin-1") for file in self.folder.rglob("*") if file.is_file())
        shutil.rmtree(self.folder, ignore_errors=True)
        return "\n".join((said, log.getvalue(), files))

    async def ask_with(self, one: Try, words: str, status: int = 200) -> str:
        """The same with a text in one field, or as IBKR's error where the field is the whole answer."""
        tape = self.bench.tape
        value = json.dumps(words)
        tape.changed, tape.status = one.key, status
        tape.content = (
            with_value(tape.answers[one.key], one.path, value) if one.path else f'{{"error": {value}}}'.encode()
        )
        try:
            return await self.ask(one.tool, one.arguments)
        finally:
            tape.changed, tape.status = None, 200


@contextmanager
def logged(redaction: Redaction) -> Iterator[io.StringIO]:
    """What would be on stderr at the chattiest level."""
    stream = io.StringIO()
    handler, root = logging.StreamHandler(stream), logging.getLogger()
    handler.setFormatter(RedactingFormatter("%(name)s: %(message)s", redaction))
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield stream
    finally:
        root.removeHandler(handler)
        root.setLevel(level)


@asynccontextmanager
async def fresh(scenario: str, folder: Path, **how: bool) -> AsyncIterator[Fresh]:
    """A bench for fresh processes at a simulated Gateway."""
    async with bench(scenario) as at:
        yield Fresh(at, folder, **how)


async def fields(at: Fresh, pick: random.Random, only: tuple[str, ...] = ()) -> list[Try]:
    """Every field of every answer that the questions consume, and the whole of each, for an error in its place."""
    found: list[Try] = []
    for tool, arguments in await questions(at.bench):
        if only and tool not in only:
            continue
        await at.bench.record(tool, arguments)
        await at.ask(tool, arguments)  # what a fresh process asks beside it is held too
        found += [one for one in fields_of(at.bench, tool, arguments, pick) if isinstance(one.was, str)]
        found += [Try(tool, arguments, key, (), None) for key in at.bench.tape.asked]
    return found
