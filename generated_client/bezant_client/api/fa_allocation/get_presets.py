"""Settings that decide how group orders are shared out.

``GET /v1/api/iserver/account/allocation/presets``, access read.

Args:
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import Promise, read_response
from ...shapes import Object
from ...types import Response

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import AllocationPresets, ErrorText, ErrorWithStatus, ProblemDetail

_OPERATION = "GET /v1/api/iserver/account/allocation/presets"

_PROMISES = (
    Promise(200, 200, Object("AllocationPresets")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs() -> dict[str, Any]:
    return {"method": "get", "url": "/v1/api/iserver/account/allocation/presets"}


def sync_detailed(*, client: BaseClient) -> Response[AllocationPresets | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Settings that decide how group orders are shared out.

    ``GET /v1/api/iserver/account/allocation/presets``, access read.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs()
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(*, client: BaseClient) -> AllocationPresets | ProblemDetail | ErrorText | ErrorWithStatus:
    """Settings that decide how group orders are shared out.

    ``GET /v1/api/iserver/account/allocation/presets``, access read.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *, client: BaseClient
) -> Response[AllocationPresets | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Settings that decide how group orders are shared out.

    ``GET /v1/api/iserver/account/allocation/presets``, access read.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs()
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(*, client: BaseClient) -> AllocationPresets | ProblemDetail | ErrorText | ErrorWithStatus:
    """Settings that decide how group orders are shared out.

    ``GET /v1/api/iserver/account/allocation/presets``, access read.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client)).parsed
