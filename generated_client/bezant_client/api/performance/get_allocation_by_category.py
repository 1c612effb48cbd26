"""Holdings by instrument, class, sector, region or country, long and short apart. One call in 15 minutes.

``POST /v1/api/pa/allocation``, access read.

Args:
    body: The account ids and a category, or ALL; a currency, an earlier day as YYYYMMDD, a model.
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
    from ...models import (
        AllocationByCategory,
        AllocationRequest,
        ErrorText,
        ErrorWithStatus,
        ProblemDetail,
    )

_OPERATION = "POST /v1/api/pa/allocation"

_PROMISES = (
    Promise(200, 200, Object("AllocationByCategory")),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, body: AllocationRequest) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {"method": "post", "url": "/v1/api/pa/allocation"}
    _kwargs["json"] = arguments.body(body)
    return _kwargs


def sync_detailed(
    *, client: BaseClient, body: AllocationRequest
) -> Response[AllocationByCategory | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Holdings by instrument, class, sector, region or country, long and short apart. One call in 15 minutes.

    ``POST /v1/api/pa/allocation``, access read.

    Args:
        body: The account ids and a category, or ALL; a currency, an earlier day as YYYYMMDD, a model.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, body: AllocationRequest
) -> AllocationByCategory | ProblemDetail | ErrorText | ErrorWithStatus:
    """Holdings by instrument, class, sector, region or country, long and short apart. One call in 15 minutes.

    ``POST /v1/api/pa/allocation``, access read.

    Args:
        body: The account ids and a category, or ALL; a currency, an earlier day as YYYYMMDD, a model.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: BaseClient, body: AllocationRequest
) -> Response[AllocationByCategory | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Holdings by instrument, class, sector, region or country, long and short apart. One call in 15 minutes.

    ``POST /v1/api/pa/allocation``, access read.

    Args:
        body: The account ids and a category, or ALL; a currency, an earlier day as YYYYMMDD, a model.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, body: AllocationRequest
) -> AllocationByCategory | ProblemDetail | ErrorText | ErrorWithStatus:
    """Holdings by instrument, class, sector, region or country, long and short apart. One call in 15 minutes.

    ``POST /v1/api/pa/allocation``, access read.

    Args:
        body: The account ids and a category, or ALL; a currency, an earlier day as YYYYMMDD, a model.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed
