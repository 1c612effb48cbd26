"""Strikes of one expiry month, for calls and puts; both empty unless search was called for the symbol.

``GET /v1/api/iserver/secdef/strikes``, access read.

Args:
    conid: Contract id of the underlying.
    exchange: Venue of the derivative; SMART if left out.
    month: Expiry month, for example JAN27.
    sectype: OPT, FOP or WAR.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...shapes import Object
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import (
        ErrorText,
        ErrorWithStatus,
        ListStrikesSectype,
        ProblemDetail,
        Strikes,
    )

_OPERATION = "GET /v1/api/iserver/secdef/strikes"

_PROMISES = (
    Promise(200, 200, Object("Strikes")),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(
    *, conid: str | int, sectype: ListStrikesSectype, month: str, exchange: str | Unset = UNSET
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/iserver/secdef/strikes",
        "params": arguments.query({"conid": conid, "sectype": sectype, "month": month, "exchange": exchange}),
    }


def sync_detailed(
    *, client: BaseClient, conid: str | int, sectype: ListStrikesSectype, month: str, exchange: str | Unset = UNSET
) -> Response[Strikes | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Strikes of one expiry month, for calls and puts; both empty unless search was called for the symbol.

    ``GET /v1/api/iserver/secdef/strikes``, access read.

    Args:
        conid: Contract id of the underlying.
        exchange: Venue of the derivative; SMART if left out.
        month: Expiry month, for example JAN27.
        sectype: OPT, FOP or WAR.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(conid=conid, sectype=sectype, month=month, exchange=exchange)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, conid: str | int, sectype: ListStrikesSectype, month: str, exchange: str | Unset = UNSET
) -> Strikes | ProblemDetail | ErrorText | ErrorWithStatus:
    """Strikes of one expiry month, for calls and puts; both empty unless search was called for the symbol.

    ``GET /v1/api/iserver/secdef/strikes``, access read.

    Args:
        conid: Contract id of the underlying.
        exchange: Venue of the derivative; SMART if left out.
        month: Expiry month, for example JAN27.
        sectype: OPT, FOP or WAR.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, conid=conid, sectype=sectype, month=month, exchange=exchange).parsed


async def asyncio_detailed(
    *, client: BaseClient, conid: str | int, sectype: ListStrikesSectype, month: str, exchange: str | Unset = UNSET
) -> Response[Strikes | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Strikes of one expiry month, for calls and puts; both empty unless search was called for the symbol.

    ``GET /v1/api/iserver/secdef/strikes``, access read.

    Args:
        conid: Contract id of the underlying.
        exchange: Venue of the derivative; SMART if left out.
        month: Expiry month, for example JAN27.
        sectype: OPT, FOP or WAR.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(conid=conid, sectype=sectype, month=month, exchange=exchange)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, conid: str | int, sectype: ListStrikesSectype, month: str, exchange: str | Unset = UNSET
) -> Strikes | ProblemDetail | ErrorText | ErrorWithStatus:
    """Strikes of one expiry month, for calls and puts; both empty unless search was called for the symbol.

    ``GET /v1/api/iserver/secdef/strikes``, access read.

    Args:
        conid: Contract id of the underlying.
        exchange: Venue of the derivative; SMART if left out.
        month: Expiry month, for example JAN27.
        sectype: OPT, FOP or WAR.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, conid=conid, sectype=sectype, month=month, exchange=exchange)).parsed
