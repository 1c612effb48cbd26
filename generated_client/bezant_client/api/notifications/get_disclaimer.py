"""The legal text that goes with one kind of notification.

``GET /v1/api/fyi/disclaimer/{typecode}``, access read.

Args:
    typecode: Two letters or digits that name the kind, for example EA.
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
    from ...models import Disclaimer, ErrorText, ErrorWithStatus, ProblemDetail

_OPERATION = "GET /v1/api/fyi/disclaimer/{typecode}"

_PROMISES = (
    Promise(200, 200, Object("Disclaimer")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(typecode: str) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/fyi/disclaimer/{typecode}".format(typecode=arguments.path_segment("typecode", typecode)),
    }


def sync_detailed(
    typecode: str, *, client: BaseClient
) -> Response[Disclaimer | ProblemDetail | ErrorText | ErrorWithStatus]:
    """The legal text that goes with one kind of notification.

    ``GET /v1/api/fyi/disclaimer/{typecode}``, access read.

    Args:
        typecode: Two letters or digits that name the kind, for example EA.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(typecode=typecode)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(typecode: str, *, client: BaseClient) -> Disclaimer | ProblemDetail | ErrorText | ErrorWithStatus:
    """The legal text that goes with one kind of notification.

    ``GET /v1/api/fyi/disclaimer/{typecode}``, access read.

    Args:
        typecode: Two letters or digits that name the kind, for example EA.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(typecode=typecode, client=client).parsed


async def asyncio_detailed(
    typecode: str, *, client: BaseClient
) -> Response[Disclaimer | ProblemDetail | ErrorText | ErrorWithStatus]:
    """The legal text that goes with one kind of notification.

    ``GET /v1/api/fyi/disclaimer/{typecode}``, access read.

    Args:
        typecode: Two letters or digits that name the kind, for example EA.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(typecode=typecode)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(typecode: str, *, client: BaseClient) -> Disclaimer | ProblemDetail | ErrorText | ErrorWithStatus:
    """The legal text that goes with one kind of notification.

    ``GET /v1/api/fyi/disclaimer/{typecode}``, access read.

    Args:
        typecode: Two letters or digits that name the kind, for example EA.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(typecode=typecode, client=client)).parsed
