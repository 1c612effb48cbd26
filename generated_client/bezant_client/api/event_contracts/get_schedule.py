"""Weekly trading hours of one event contract.

``GET /v1/api/forecast/contract/schedules``, access read.

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
    from ...models import ErrorText, ErrorWithStatus, EventSchedule, ProblemDetail

_OPERATION = "GET /v1/api/forecast/contract/schedules"

_PROMISES = (
    Promise(200, 200, Object("EventSchedule")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, conid: str | int) -> dict[str, Any]:
    return {"method": "get", "url": "/v1/api/forecast/contract/schedules", "params": arguments.query({"conid": conid})}


def sync_detailed(
    *, client: BaseClient, conid: str | int
) -> Response[EventSchedule | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Weekly trading hours of one event contract.

    ``GET /v1/api/forecast/contract/schedules``, access read.

    Args:
        conid: Contract id, for example 111222333.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(conid=conid)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(*, client: BaseClient, conid: str | int) -> EventSchedule | ProblemDetail | ErrorText | ErrorWithStatus:
    """Weekly trading hours of one event contract.

    ``GET /v1/api/forecast/contract/schedules``, access read.

    Args:
        conid: Contract id, for example 111222333.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, conid=conid).parsed


async def asyncio_detailed(
    *, client: BaseClient, conid: str | int
) -> Response[EventSchedule | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Weekly trading hours of one event contract.

    ``GET /v1/api/forecast/contract/schedules``, access read.

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
    *, client: BaseClient, conid: str | int
) -> EventSchedule | ProblemDetail | ErrorText | ErrorWithStatus:
    """Weekly trading hours of one event contract.

    ``GET /v1/api/forecast/contract/schedules``, access read.

    Args:
        conid: Contract id, for example 111222333.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, conid=conid)).parsed
