"""Exposure of two books drawn at random, and IBKR's own division beside it, agree with what is true."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from bezant_mcp.gateway import Gateway
from bezant_mcp.server.tool import Tool, as_json
from bezant_mcp.settings import Settings
from tests.support.book_truth import Answer, Fault
from tests.support.exposure_truth import Both, beside_ibkr, largest, of_both
from tests.support.random_books import QUICK, Book, Draw
from tests.support.tiny_server import TinyServer

PAIRS = 24


async def told(books: tuple[Book, ...], **arguments: object) -> Answer:
    """What the tool answers of a login with these books."""
    tool = Tool.listed("exposure", title="exposure", seconds=20.0)
    async with TinyServer(Both(*books)) as server:
        settings = Settings(gateway_url=f"{server.url}/v1/api", state_dir=None)
        async with Gateway(settings, limits=QUICK) as gateway:
            answer = await tool.answer(gateway, {"limit": 0, "account_id": "all", **arguments})
            text, _ = as_json(answer, gateway.redaction)
    return Answer(text, dict(arguments))


@pytest.mark.anyio
async def test_pairs_of_books_drawn_at_random_are_added_and_compared_as_they_are(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.CRITICAL, "bezant_mcp")
    found = []
    for seed in range(PAIRS):
        books = (Draw(seed).book(), Draw(seed // 4 * 4 + 400 + seed % 2).book())
        by = ("currency", "asset_class")[seed // 4 % 2]
        both = await told(books, by=by)
        beside = await told(books, by="asset_class", compare=True)
        alone = await told(books[:1], by="underlying")
        checks: list[Iterator[Fault]] = [
            of_both([*books], both),
            beside_ibkr([*books], beside),
            largest(books[0], alone),
        ]
        found += [f"seed {seed} {kind}: {said}" for check in checks for kind, said in check]
    assert found == []
