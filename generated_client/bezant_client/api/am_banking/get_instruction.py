"""State of one instruction, by IBKR's id.

``GET /gw/api/v1/instructions/{instructionId}``, access account-management.

Args:
    client_id: Id of the OAuth client that sends the request; left out unless given.
    instruction_id: Id that IBKR gave the instruction.
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

_OPERATION = "GET /gw/api/v1/instructions/{instructionId}"

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


def _get_kwargs(instruction_id: int, *, client_id: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/gw/api/v1/instructions/{instruction_id}".format(
            instruction_id=arguments.path_segment("instruction_id", instruction_id)
        ),
        "params": arguments.query({"client-id": client_id}),
    }


def sync_detailed(
    instruction_id: int, *, client: BaseClient, client_id: str | Unset = UNSET
) -> Response[
    InstructionPollingResponse
    | InstructionResponse
    | QueryRecentInstructionResponse
    | DepositFundsPollingResponse
    | QueryIRAContributionsResponse
    | NoSuchInstructionResponse
    | InternalServerErrorResponse
]:
    """State of one instruction, by IBKR's id.

    ``GET /gw/api/v1/instructions/{instructionId}``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        instruction_id: Id that IBKR gave the instruction.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(instruction_id=instruction_id, client_id=client_id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    instruction_id: int, *, client: BaseClient, client_id: str | Unset = UNSET
) -> (
    InstructionPollingResponse
    | InstructionResponse
    | QueryRecentInstructionResponse
    | DepositFundsPollingResponse
    | QueryIRAContributionsResponse
    | NoSuchInstructionResponse
    | InternalServerErrorResponse
):
    """State of one instruction, by IBKR's id.

    ``GET /gw/api/v1/instructions/{instructionId}``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        instruction_id: Id that IBKR gave the instruction.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(instruction_id=instruction_id, client=client, client_id=client_id).parsed


async def asyncio_detailed(
    instruction_id: int, *, client: BaseClient, client_id: str | Unset = UNSET
) -> Response[
    InstructionPollingResponse
    | InstructionResponse
    | QueryRecentInstructionResponse
    | DepositFundsPollingResponse
    | QueryIRAContributionsResponse
    | NoSuchInstructionResponse
    | InternalServerErrorResponse
]:
    """State of one instruction, by IBKR's id.

    ``GET /gw/api/v1/instructions/{instructionId}``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        instruction_id: Id that IBKR gave the instruction.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(instruction_id=instruction_id, client_id=client_id)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    instruction_id: int, *, client: BaseClient, client_id: str | Unset = UNSET
) -> (
    InstructionPollingResponse
    | InstructionResponse
    | QueryRecentInstructionResponse
    | DepositFundsPollingResponse
    | QueryIRAContributionsResponse
    | NoSuchInstructionResponse
    | InternalServerErrorResponse
):
    """State of one instruction, by IBKR's id.

    ``GET /gw/api/v1/instructions/{instructionId}``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        instruction_id: Id that IBKR gave the instruction.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(instruction_id=instruction_id, client=client, client_id=client_id)).parsed
