"""Definitions of up to 200 contracts; unknown conids are left out. Needs no brokerage session.

``GET /v1/api/trsrv/secdef``, access read.

Args:
    conids: Contract ids separated by commas, 200 at most.
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
    from ...models import ContractDefinitions, ErrorText, ErrorWithStatus, ProblemDetail

_OPERATION = "GET /v1/api/trsrv/secdef"

_PROMISES = (
    Promise(200, 200, Object("ContractDefinitions")),
    Promise(204, 204),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, conids: str) -> dict[str, Any]:
    return {"method": "get", "url": "/v1/api/trsrv/secdef", "params": arguments.query({"conids": conids})}


def sync_detailed(
    *, client: BaseClient, conids: str
) -> Response[ContractDefinitions | None | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Definitions of up to 200 contracts; unknown conids are left out. Needs no brokerage session.

    ``GET /v1/api/trsrv/secdef``, access read.

    Args:
        conids: Contract ids separated by commas, 200 at most.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(conids=conids)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, conids: str
) -> ContractDefinitions | None | ProblemDetail | ErrorText | ErrorWithStatus:
    """Definitions of up to 200 contracts; unknown conids are left out. Needs no brokerage session.

    ``GET /v1/api/trsrv/secdef``, access read.

    Args:
        conids: Contract ids separated by commas, 200 at most.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, conids=conids).parsed


async def asyncio_detailed(
    *, client: BaseClient, conids: str
) -> Response[ContractDefinitions | None | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Definitions of up to 200 contracts; unknown conids are left out. Needs no brokerage session.

    ``GET /v1/api/trsrv/secdef``, access read.

    Args:
        conids: Contract ids separated by commas, 200 at most.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(conids=conids)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, conids: str
) -> ContractDefinitions | None | ProblemDetail | ErrorText | ErrorWithStatus:
    """Definitions of up to 200 contracts; unknown conids are left out. Needs no brokerage session.

    ``GET /v1/api/trsrv/secdef``, access read.

    Args:
        conids: Contract ids separated by commas, 200 at most.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, conids=conids)).parsed
