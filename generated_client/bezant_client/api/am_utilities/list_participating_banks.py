"""Banks that take part in one kind of transfer.

``GET /gw/api/v1/participating-banks``, access account-management.

Args:
    client_id: Id of the OAuth client that sends the request; left out unless given.
    type_: Kind of transfer.
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
        GetParticipatingListResponse,
        InternalServerErrorResponse,
        NoSuchInstructionResponse,
    )

_OPERATION = "GET /gw/api/v1/participating-banks"

_PROMISES = (
    Promise(200, 200, Object("GetParticipatingListResponse")),
    Promise(400, 400, Object("NoSuchInstructionResponse")),
    Promise(500, 500, Object("InternalServerErrorResponse")),
)

_ERRORS = ()


def _get_kwargs(*, type_: str, client_id: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/gw/api/v1/participating-banks",
        "params": arguments.query({"client-id": client_id, "type": type_}),
    }


def sync_detailed(
    *, client: BaseClient, type_: str, client_id: str | Unset = UNSET
) -> Response[GetParticipatingListResponse | NoSuchInstructionResponse | InternalServerErrorResponse]:
    """Banks that take part in one kind of transfer.

    ``GET /gw/api/v1/participating-banks``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        type_: Kind of transfer.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(client_id=client_id, type_=type_)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, type_: str, client_id: str | Unset = UNSET
) -> GetParticipatingListResponse | NoSuchInstructionResponse | InternalServerErrorResponse:
    """Banks that take part in one kind of transfer.

    ``GET /gw/api/v1/participating-banks``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        type_: Kind of transfer.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, client_id=client_id, type_=type_).parsed


async def asyncio_detailed(
    *, client: BaseClient, type_: str, client_id: str | Unset = UNSET
) -> Response[GetParticipatingListResponse | NoSuchInstructionResponse | InternalServerErrorResponse]:
    """Banks that take part in one kind of transfer.

    ``GET /gw/api/v1/participating-banks``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        type_: Kind of transfer.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(client_id=client_id, type_=type_)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, type_: str, client_id: str | Unset = UNSET
) -> GetParticipatingListResponse | NoSuchInstructionResponse | InternalServerErrorResponse:
    """Banks that take part in one kind of transfer.

    ``GET /gw/api/v1/participating-banks``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        type_: Kind of transfer.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, client_id=client_id, type_=type_)).parsed
