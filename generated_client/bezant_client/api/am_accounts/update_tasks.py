"""Changes the state of one account's tasks.

``PATCH /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

Args:
    account_id: Account, for example U1234567.
    body: The signed request, as a JSON web token.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...shapes import ListOf, Object
from ...types import Response

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import ProblemDetailResponse, TaskActionResponse

_OPERATION = "PATCH /gw/api/v1/accounts/{accountId}/tasks"

_PROMISES = (
    Promise(200, 200, ListOf(Object("TaskActionResponse"))),
    Promise(400, 400, Object("ProblemDetailResponse")),
    Promise(401, 401, Object("ProblemDetailResponse")),
    Promise(403, 403, Object("ProblemDetailResponse")),
    Promise(500, 500, Object("ProblemDetailResponse")),
)

_ERRORS = ()


def _get_kwargs(account_id: str, *, body: str | bytes) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/gw/api/v1/accounts/{account_id}/tasks".format(
            account_id=arguments.path_segment("account_id", account_id)
        ),
    }
    _kwargs["content"] = body
    _kwargs["headers"] = {"Content-Type": "text/plain", **_kwargs.get("headers", {})}
    return _kwargs


def sync_detailed(
    account_id: str, *, client: BaseClient, body: str | bytes
) -> Response[list[TaskActionResponse] | ProblemDetailResponse]:
    """Changes the state of one account's tasks.

    ``PATCH /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        body: The signed request, as a JSON web token.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, body=body)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(account_id: str, *, client: BaseClient, body: str | bytes) -> list[TaskActionResponse] | ProblemDetailResponse:
    """Changes the state of one account's tasks.

    ``PATCH /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        body: The signed request, as a JSON web token.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(account_id=account_id, client=client, body=body).parsed


async def asyncio_detailed(
    account_id: str, *, client: BaseClient, body: str | bytes
) -> Response[list[TaskActionResponse] | ProblemDetailResponse]:
    """Changes the state of one account's tasks.

    ``PATCH /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        body: The signed request, as a JSON web token.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, body=body)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    account_id: str, *, client: BaseClient, body: str | bytes
) -> list[TaskActionResponse] | ProblemDetailResponse:
    """Changes the state of one account's tasks.

    ``PATCH /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        body: The signed request, as a JSON web token.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(account_id=account_id, client=client, body=body)).parsed
