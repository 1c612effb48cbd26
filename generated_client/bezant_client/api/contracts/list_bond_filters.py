"""Maturities, ratings and other filters for the bonds of one issuer.

``GET /v1/api/iserver/secdef/bond-filters``, access read.

Args:
    issuer_id: Bond issuer, one of the issuers that search found.
    symbol: The word BOND.
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
from ...types import Response

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import BondFilters, ErrorText, ErrorWithStatus, ProblemDetail

_OPERATION = "GET /v1/api/iserver/secdef/bond-filters"

_PROMISES = (
    Promise(200, 200, Object("BondFilters")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, symbol: str, issuer_id: str) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/iserver/secdef/bond-filters",
        "params": arguments.query({"symbol": symbol, "issuerId": issuer_id}),
    }


def sync_detailed(
    *, client: BaseClient, symbol: str, issuer_id: str
) -> Response[BondFilters | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Maturities, ratings and other filters for the bonds of one issuer.

    ``GET /v1/api/iserver/secdef/bond-filters``, access read.

    Args:
        issuer_id: Bond issuer, one of the issuers that search found.
        symbol: The word BOND.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(symbol=symbol, issuer_id=issuer_id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, symbol: str, issuer_id: str
) -> BondFilters | ProblemDetail | ErrorText | ErrorWithStatus:
    """Maturities, ratings and other filters for the bonds of one issuer.

    ``GET /v1/api/iserver/secdef/bond-filters``, access read.

    Args:
        issuer_id: Bond issuer, one of the issuers that search found.
        symbol: The word BOND.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, symbol=symbol, issuer_id=issuer_id).parsed


async def asyncio_detailed(
    *, client: BaseClient, symbol: str, issuer_id: str
) -> Response[BondFilters | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Maturities, ratings and other filters for the bonds of one issuer.

    ``GET /v1/api/iserver/secdef/bond-filters``, access read.

    Args:
        issuer_id: Bond issuer, one of the issuers that search found.
        symbol: The word BOND.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(symbol=symbol, issuer_id=issuer_id)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, symbol: str, issuer_id: str
) -> BondFilters | ProblemDetail | ErrorText | ErrorWithStatus:
    """Maturities, ratings and other filters for the bonds of one issuer.

    ``GET /v1/api/iserver/secdef/bond-filters``, access read.

    Args:
        issuer_id: Bond issuer, one of the issuers that search found.
        symbol: The word BOND.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, symbol=symbol, issuer_id=issuer_id)).parsed
