"""Brokers that take part in complex asset transfers.

``GET /gw/api/v1/enumerations/complex-asset-transfer``, access account-management.

Args:
    client_id: Id of the OAuth client that sends the request; left out unless given.
    instruction_type: Kind of transfer.
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
        GetBrokerListResponse,
        InternalServerErrorResponse,
        NoSuchInstructionResponse,
    )

_OPERATION = "GET /gw/api/v1/enumerations/complex-asset-transfer"

_PROMISES = (
    Promise(200, 200, Object("GetBrokerListResponse")),
    Promise(400, 400, Object("NoSuchInstructionResponse")),
    Promise(500, 500, Object("InternalServerErrorResponse")),
)

_ERRORS = ()


def _get_kwargs(*, instruction_type: str, client_id: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/gw/api/v1/enumerations/complex-asset-transfer",
        "params": arguments.query({"client-id": client_id, "instructionType": instruction_type}),
    }


def sync_detailed(
    *, client: BaseClient, instruction_type: str, client_id: str | Unset = UNSET
) -> Response[GetBrokerListResponse | NoSuchInstructionResponse | InternalServerErrorResponse]:
    """Brokers that take part in complex asset transfers.

    ``GET /gw/api/v1/enumerations/complex-asset-transfer``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        instruction_type: Kind of transfer.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(client_id=client_id, instruction_type=instruction_type)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, instruction_type: str, client_id: str | Unset = UNSET
) -> GetBrokerListResponse | NoSuchInstructionResponse | InternalServerErrorResponse:
    """Brokers that take part in complex asset transfers.

    ``GET /gw/api/v1/enumerations/complex-asset-transfer``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        instruction_type: Kind of transfer.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, client_id=client_id, instruction_type=instruction_type).parsed


async def asyncio_detailed(
    *, client: BaseClient, instruction_type: str, client_id: str | Unset = UNSET
) -> Response[GetBrokerListResponse | NoSuchInstructionResponse | InternalServerErrorResponse]:
    """Brokers that take part in complex asset transfers.

    ``GET /gw/api/v1/enumerations/complex-asset-transfer``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        instruction_type: Kind of transfer.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(client_id=client_id, instruction_type=instruction_type)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, instruction_type: str, client_id: str | Unset = UNSET
) -> GetBrokerListResponse | NoSuchInstructionResponse | InternalServerErrorResponse:
    """Brokers that take part in complex asset transfers.

    ``GET /gw/api/v1/enumerations/complex-asset-transfer``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        instruction_type: Kind of transfer.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, client_id=client_id, instruction_type=instruction_type)).parsed
