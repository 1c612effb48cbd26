"""State of every instruction sent in one set.

``GET /gw/api/v1/instruction-sets/{instructionSetId}``, access account-management.

Args:
    client_id: Id of the OAuth client that sends the request; left out unless given.
    instruction_set_id: Id that IBKR gave the set.
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
        BulkMultiStatusResponse,
        InternalServerErrorResponse,
        NoSuchInstructionSetResponse,
    )

_OPERATION = "GET /gw/api/v1/instruction-sets/{instructionSetId}"

_PROMISES = (
    Promise(200, 200, Object("BulkMultiStatusResponse")),
    Promise(404, 404, Object("NoSuchInstructionSetResponse")),
    Promise(500, 500, Object("InternalServerErrorResponse")),
)

_ERRORS = ()


def _get_kwargs(instruction_set_id: int, *, client_id: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/gw/api/v1/instruction-sets/{instruction_set_id}".format(
            instruction_set_id=arguments.path_segment("instruction_set_id", instruction_set_id)
        ),
        "params": arguments.query({"client-id": client_id}),
    }


def sync_detailed(
    instruction_set_id: int, *, client: BaseClient, client_id: str | Unset = UNSET
) -> Response[BulkMultiStatusResponse | NoSuchInstructionSetResponse | InternalServerErrorResponse]:
    """State of every instruction sent in one set.

    ``GET /gw/api/v1/instruction-sets/{instructionSetId}``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        instruction_set_id: Id that IBKR gave the set.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(instruction_set_id=instruction_set_id, client_id=client_id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    instruction_set_id: int, *, client: BaseClient, client_id: str | Unset = UNSET
) -> BulkMultiStatusResponse | NoSuchInstructionSetResponse | InternalServerErrorResponse:
    """State of every instruction sent in one set.

    ``GET /gw/api/v1/instruction-sets/{instructionSetId}``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        instruction_set_id: Id that IBKR gave the set.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(instruction_set_id=instruction_set_id, client=client, client_id=client_id).parsed


async def asyncio_detailed(
    instruction_set_id: int, *, client: BaseClient, client_id: str | Unset = UNSET
) -> Response[BulkMultiStatusResponse | NoSuchInstructionSetResponse | InternalServerErrorResponse]:
    """State of every instruction sent in one set.

    ``GET /gw/api/v1/instruction-sets/{instructionSetId}``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        instruction_set_id: Id that IBKR gave the set.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(instruction_set_id=instruction_set_id, client_id=client_id)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    instruction_set_id: int, *, client: BaseClient, client_id: str | Unset = UNSET
) -> BulkMultiStatusResponse | NoSuchInstructionSetResponse | InternalServerErrorResponse:
    """State of every instruction sent in one set.

    ``GET /gw/api/v1/instruction-sets/{instructionSetId}``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        instruction_set_id: Id that IBKR gave the set.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(instruction_set_id=instruction_set_id, client=client, client_id=client_id)).parsed
