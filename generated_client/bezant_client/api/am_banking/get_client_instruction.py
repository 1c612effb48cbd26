"""State of one instruction, by the id that its sender gave it.

``GET /gw/api/v1/client-instructions/{clientInstructionId}``, access account-management.

Args:
    client_id: Id of the OAuth client that sends the request; left out unless given.
    client_instruction_id: Id that the sender gave the instruction.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...shapes import Object, OneOf
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import (
        DepositFundsPollingResponse,
        InstructionPollingResponse,
        InstructionResponse,
        InternalServerErrorResponse,
        NoSuchInstructionResponse,
        QueryIRAContributionsResponse,
        QueryRecentInstructionResponse,
    )

_OPERATION = "GET /gw/api/v1/client-instructions/{clientInstructionId}"

_PROMISES = (
    Promise(
        200,
        200,
        OneOf(
            Object("InstructionPollingResponse"),
            Object("InstructionResponse"),
            Object("QueryRecentInstructionResponse"),
            Object("DepositFundsPollingResponse"),
            Object("QueryIRAContributionsResponse"),
        ),
    ),
    Promise(208, 208, Object("InstructionResponse")),
    Promise(404, 404, Object("NoSuchInstructionResponse")),
    Promise(500, 500, Object("InternalServerErrorResponse")),
)

_ERRORS = ()


def _get_kwargs(client_instruction_id: int, *, client_id: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/gw/api/v1/client-instructions/{client_instruction_id}".format(
            client_instruction_id=arguments.path_segment("client_instruction_id", client_instruction_id)
        ),
        "params": arguments.query({"client-id": client_id}),
    }


def sync_detailed(
    client_instruction_id: int, *, client: BaseClient, client_id: str | Unset = UNSET
) -> Response[
    InstructionPollingResponse
    | InstructionResponse
    | QueryRecentInstructionResponse
    | DepositFundsPollingResponse
    | QueryIRAContributionsResponse
    | NoSuchInstructionResponse
    | InternalServerErrorResponse
]:
    """State of one instruction, by the id that its sender gave it.

    ``GET /gw/api/v1/client-instructions/{clientInstructionId}``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        client_instruction_id: Id that the sender gave the instruction.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(client_instruction_id=client_instruction_id, client_id=client_id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    client_instruction_id: int, *, client: BaseClient, client_id: str | Unset = UNSET
) -> (
    InstructionPollingResponse
    | InstructionResponse
    | QueryRecentInstructionResponse
    | DepositFundsPollingResponse
    | QueryIRAContributionsResponse
    | NoSuchInstructionResponse
    | InternalServerErrorResponse
):
    """State of one instruction, by the id that its sender gave it.

    ``GET /gw/api/v1/client-instructions/{clientInstructionId}``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        client_instruction_id: Id that the sender gave the instruction.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client_instruction_id=client_instruction_id, client=client, client_id=client_id).parsed


async def asyncio_detailed(
    client_instruction_id: int, *, client: BaseClient, client_id: str | Unset = UNSET
) -> Response[
    InstructionPollingResponse
    | InstructionResponse
    | QueryRecentInstructionResponse
    | DepositFundsPollingResponse
    | QueryIRAContributionsResponse
    | NoSuchInstructionResponse
    | InternalServerErrorResponse
]:
    """State of one instruction, by the id that its sender gave it.

    ``GET /gw/api/v1/client-instructions/{clientInstructionId}``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        client_instruction_id: Id that the sender gave the instruction.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(client_instruction_id=client_instruction_id, client_id=client_id)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    client_instruction_id: int, *, client: BaseClient, client_id: str | Unset = UNSET
) -> (
    InstructionPollingResponse
    | InstructionResponse
    | QueryRecentInstructionResponse
    | DepositFundsPollingResponse
    | QueryIRAContributionsResponse
    | NoSuchInstructionResponse
    | InternalServerErrorResponse
):
    """State of one instruction, by the id that its sender gave it.

    ``GET /gw/api/v1/client-instructions/{clientInstructionId}``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        client_instruction_id: Id that the sender gave the instruction.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(client_instruction_id=client_instruction_id, client=client, client_id=client_id)
    ).parsed
