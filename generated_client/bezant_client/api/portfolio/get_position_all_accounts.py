"""The positions in one contract, listed by account id.

``GET /v1/api/portfolio/positions/{conid}``, access read.

Args:
    conid: Contract id, for example 111222333.
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
    from ...models import ErrorText, ErrorWithStatus, PositionsByAccount, ProblemDetail

_OPERATION = "GET /v1/api/portfolio/positions/{conid}"

_PROMISES = (
    Promise(200, 200, Object("PositionsByAccount")),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(conid: int) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/portfolio/positions/{conid}".format(conid=arguments.path_segment("conid", conid)),
    }


def sync_detailed(
    conid: int, *, client: BaseClient
) -> Response[PositionsByAccount | ProblemDetail | ErrorText | ErrorWithStatus]:
    """The positions in one contract, listed by account id.

    ``GET /v1/api/portfolio/positions/{conid}``, access read.

    Args:
        conid: Contract id, for example 111222333.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(conid=conid)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(conid: int, *, client: BaseClient) -> PositionsByAccount | ProblemDetail | ErrorText | ErrorWithStatus:
    """The positions in one contract, listed by account id.

    ``GET /v1/api/portfolio/positions/{conid}``, access read.

    Args:
        conid: Contract id, for example 111222333.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(conid=conid, client=client).parsed


async def asyncio_detailed(
    conid: int, *, client: BaseClient
) -> Response[PositionsByAccount | ProblemDetail | ErrorText | ErrorWithStatus]:
    """The positions in one contract, listed by account id.

    ``GET /v1/api/portfolio/positions/{conid}``, access read.

    Args:
        conid: Contract id, for example 111222333.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(conid=conid)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    conid: int, *, client: BaseClient
) -> PositionsByAccount | ProblemDetail | ErrorText | ErrorWithStatus:
    """The positions in one contract, listed by account id.

    ``GET /v1/api/portfolio/positions/{conid}``, access read.

    Args:
        conid: Contract id, for example 111222333.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(conid=conid, client=client)).parsed
