"""Gives one account tasks to do.

``POST /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

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
from ...answers import Promise, read_answer
from ...shapes import (
    ListOf,
    Object,
)
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import BaseClient
    from ...models.problem_detail_response import ProblemDetailResponse
    from ...models.task_action_response import TaskActionResponse

_OPERATION = "POST /gw/api/v1/accounts/{accountId}/tasks"

_PROMISES = (
    Promise(200, 200, ListOf(Object("TaskActionResponse"))),
    Promise(400, 400, Object("ProblemDetailResponse")),
    Promise(401, 401, Object("ProblemDetailResponse")),
    Promise(403, 403, Object("ProblemDetailResponse")),
    Promise(500, 500, Object("ProblemDetailResponse")),
)

_ERRORS: tuple[str, ...] = ()


def _get_kwargs(
    account_id: str,
    *,
    body: str | bytes,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/gw/api/v1/accounts/{account_id}/tasks".format(
            account_id=arguments.path_segment("account_id", account_id),
        ),
    }
    _kwargs["content"] = body
    _kwargs["headers"] = {"Content-Type": "text/plain", **_kwargs.get("headers", {})}
    return _kwargs


def _parse_response(
    *, client: BaseClient, response: httpx.Response
) -> list[TaskActionResponse] | ProblemDetailResponse:
    parsed: list[TaskActionResponse] | ProblemDetailResponse = read_answer(_OPERATION, response, _PROMISES)
    return parsed


def _build_response(
    *, client: BaseClient, response: httpx.Response
) -> Response[list[TaskActionResponse] | ProblemDetailResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    *,
    client: BaseClient,
    body: str | bytes,
) -> Response[list[TaskActionResponse] | ProblemDetailResponse]:
    """Gives one account tasks to do.

    ``POST /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        body: The signed request, as a JSON web token.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
    )
    return _build_response(client=client, response=client.get_httpx_client().request(**kwargs))


def sync(
    account_id: str,
    *,
    client: BaseClient,
    body: str | bytes,
) -> list[TaskActionResponse] | ProblemDetailResponse:
    """Gives one account tasks to do.

    ``POST /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        body: The signed request, as a JSON web token.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        account_id=account_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: BaseClient,
    body: str | bytes,
) -> Response[list[TaskActionResponse] | ProblemDetailResponse]:
    """Gives one account tasks to do.

    ``POST /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        body: The signed request, as a JSON web token.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
    )
    return _build_response(client=client, response=await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    account_id: str,
    *,
    client: BaseClient,
    body: str | bytes,
) -> list[TaskActionResponse] | ProblemDetailResponse:
    """Gives one account tasks to do.

    ``POST /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        body: The signed request, as a JSON web token.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            body=body,
        )
    ).parsed
