"""Several deposits or withdrawals at once; each gets its own result.

``POST /gw/api/v1/external-cash-transfers:bulk``, access account-management.

Args:
    client_id: Id of the OAuth client that sends the request; left out unless given.
    body: The instructions and their common kind.
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
        AsynchronousInstructionSetResponse,
        BulkMultiStatusResponse,
        CreateExternalCashTransfersBulkRequest,
        InternalServerErrorResponse,
        MissingRequiredParameterResponse,
    )

_OPERATION = "POST /gw/api/v1/external-cash-transfers:bulk"

_PROMISES = (
    Promise(202, 202, Object("AsynchronousInstructionSetResponse")),
    Promise(207, 207, Object("BulkMultiStatusResponse")),
    Promise(400, 400, Object("MissingRequiredParameterResponse")),
    Promise(500, 500, Object("InternalServerErrorResponse")),
)

_ERRORS = ()


def _get_kwargs(*, body: CreateExternalCashTransfersBulkRequest, client_id: str | Unset = UNSET) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/gw/api/v1/external-cash-transfers:bulk",
        "params": arguments.query({"client-id": client_id}),
    }
    _kwargs["json"] = arguments.body(body)
    return _kwargs


def sync_detailed(
    *, client: BaseClient, body: CreateExternalCashTransfersBulkRequest, client_id: str | Unset = UNSET
) -> Response[
    AsynchronousInstructionSetResponse
    | BulkMultiStatusResponse
    | MissingRequiredParameterResponse
    | InternalServerErrorResponse
]:
    """Several deposits or withdrawals at once; each gets its own result.

    ``POST /gw/api/v1/external-cash-transfers:bulk``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        body: The instructions and their common kind.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body, client_id=client_id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, body: CreateExternalCashTransfersBulkRequest, client_id: str | Unset = UNSET
) -> (
    AsynchronousInstructionSetResponse
    | BulkMultiStatusResponse
    | MissingRequiredParameterResponse
    | InternalServerErrorResponse
):
    """Several deposits or withdrawals at once; each gets its own result.

    ``POST /gw/api/v1/external-cash-transfers:bulk``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        body: The instructions and their common kind.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, body=body, client_id=client_id).parsed


async def asyncio_detailed(
    *, client: BaseClient, body: CreateExternalCashTransfersBulkRequest, client_id: str | Unset = UNSET
) -> Response[
    AsynchronousInstructionSetResponse
    | BulkMultiStatusResponse
    | MissingRequiredParameterResponse
    | InternalServerErrorResponse
]:
    """Several deposits or withdrawals at once; each gets its own result.

    ``POST /gw/api/v1/external-cash-transfers:bulk``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        body: The instructions and their common kind.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body, client_id=client_id)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, body: CreateExternalCashTransfersBulkRequest, client_id: str | Unset = UNSET
) -> (
    AsynchronousInstructionSetResponse
    | BulkMultiStatusResponse
    | MissingRequiredParameterResponse
    | InternalServerErrorResponse
):
    """Several deposits or withdrawals at once; each gets its own result.

    ``POST /gw/api/v1/external-cash-transfers:bulk``, access account-management.

    Args:
        client_id: Id of the OAuth client that sends the request; left out unless given.
        body: The instructions and their common kind.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, body=body, client_id=client_id)).parsed
