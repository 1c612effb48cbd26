"""One of several processes that ask a Gateway at once: sends a mix of requests and prints what came of them."""

from __future__ import annotations

import asyncio
import json
import random
import ssl
import sys
from collections import Counter
from pathlib import Path

import httpx

from bezant_mcp.errors import BezantError
from bezant_mcp.gateway.cache import Cache
from bezant_mcp.gateway.http import Wire
from bezant_mcp.gateway.pacing import Pacer
from bezant_mcp.state.sqlite import StoreFile
from tests.support.fast_limits import faster
from tests.support.tiny_server import Head

USUAL = (
    *["/portfolio/{account}/summary", "/portfolio/{account}/ledger", "/trsrv/stocks?symbols=AAPL"] * 4,
    *[f"/portfolio/{{account}}/positions/{page}" for page in range(4)],
    *["/portfolio/accounts", "/iserver/account/orders", "/iserver/account/trades", "/fyi/unreadnumber"] * 2,
    "/iserver/accounts",
)
PRIMING = ("/portfolio/accounts", "/iserver/accounts")


async def main(url: str, state: str, times: float, callers: int, calls_each: int, seed: int, account: str) -> None:
    chance = random.Random(seed)
    store = StoreFile(Path(state))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    tls.check_hostname, tls.verify_mode = False, ssl.CERT_NONE
    limits = faster(times, patience_seconds=120.0)
    cache = Cache(Pacer(Wire(httpx.AsyncHTTPTransport(verify=tls, trust_env=False)), store, limits), store, limits)
    outcomes: Counter[str] = Counter()
    async with httpx.AsyncClient(
        transport=Head(cache), base_url=url, timeout=60, headers={"user-agent": "test"}
    ) as http:

        async def caller() -> None:
            for _ in range(calls_each):
                try:
                    outcomes[str((await http.get(chance.choice(USUAL).format(account=account))).status_code)] += 1
                except (BezantError, httpx.HTTPError) as error:
                    outcomes[repr(error)] += 1

        for path in PRIMING:
            await http.get(path)
        await asyncio.gather(*(caller() for _ in range(callers)))
    await store.aclose()
    print(json.dumps({"outcomes": outcomes, "shared": store.shared}))  # noqa: T201 - this is the worker's answer


if __name__ == "__main__":
    url, state, times, callers, calls_each, seed, account = sys.argv[1:]
    asyncio.run(main(url, state, float(times), int(callers), int(calls_each), int(seed), account))
