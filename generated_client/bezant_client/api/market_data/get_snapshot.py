"""Current prices by field number, as texts. The first call per contract only subscribes; ask again.

``GET /v1/api/iserver/marketdata/snapshot``, access subscribe.

Args:
    conids: Contract ids separated by commas, 100 at most; 111222333@NYSE names an exchange.
    fields: Field numbers separated by commas, 50 at most, for example 31,84,86. Send it always.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...shapes import ListOf, Object
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import ErrorText, ErrorWithStatus, MarketDataRow, ProblemDetail

_OPERATION = "GET /v1/api/iserver/marketdata/snapshot"

_PROMISES = (
    Promise(200, 200, ListOf(Object("MarketDataRow"))),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, conids: str, fields: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/iserver/marketdata/snapshot",
        "params": arguments.query({"conids": conids, "fields": fields}),
    }


def sync_detailed(
    *, client: BaseClient, conids: str, fields: str | Unset = UNSET
) -> Response[list[MarketDataRow] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Current prices by field number, as texts. The first call per contract only subscribes; ask again.

    ``GET /v1/api/iserver/marketdata/snapshot``, access subscribe.

    Args:
        conids: Contract ids separated by commas, 100 at most; 111222333@NYSE names an exchange.
        fields: Field numbers separated by commas, 50 at most, for example 31,84,86. Send it always.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(conids=conids, fields=fields)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, conids: str, fields: str | Unset = UNSET
) -> list[MarketDataRow] | ProblemDetail | ErrorText | ErrorWithStatus:
    """Current prices by field number, as texts. The first call per contract only subscribes; ask again.

    ``GET /v1/api/iserver/marketdata/snapshot``, access subscribe.

    Args:
        conids: Contract ids separated by commas, 100 at most; 111222333@NYSE names an exchange.
        fields: Field numbers separated by commas, 50 at most, for example 31,84,86. Send it always.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, conids=conids, fields=fields).parsed


async def asyncio_detailed(
    *, client: BaseClient, conids: str, fields: str | Unset = UNSET
) -> Response[list[MarketDataRow] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Current prices by field number, as texts. The first call per contract only subscribes; ask again.

    ``GET /v1/api/iserver/marketdata/snapshot``, access subscribe.

    Args:
        conids: Contract ids separated by commas, 100 at most; 111222333@NYSE names an exchange.
        fields: Field numbers separated by commas, 50 at most, for example 31,84,86. Send it always.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(conids=conids, fields=fields)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, conids: str, fields: str | Unset = UNSET
) -> list[MarketDataRow] | ProblemDetail | ErrorText | ErrorWithStatus:
    """Current prices by field number, as texts. The first call per contract only subscribes; ask again.

    ``GET /v1/api/iserver/marketdata/snapshot``, access subscribe.

    Args:
        conids: Contract ids separated by commas, 100 at most; 111222333@NYSE names an exchange.
        fields: Field numbers separated by commas, 50 at most, for example 31,84,86. Send it always.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, conids=conids, fields=fields)).parsed
