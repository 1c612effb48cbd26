"""What is still to be done before one account can open or trade.

``GET /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

Args:
    account_id: see the type.
    type_: see the type.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Answer, read_answer
from ...client import Client
from ...shapes import (
    Object,
    OneOf,
)
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...models.list_tasks_answer_415 import ListTasksAnswer415
    from ...models.list_tasks_type import ListTasksType
    from ...models.pending_tasks_response import PendingTasksResponse
    from ...models.problem_detail_response import ProblemDetailResponse
    from ...models.registration_tasks_response import RegistrationTasksResponse

_OPERATION = "GET /gw/api/v1/accounts/{accountId}/tasks"

_ANSWERS = (
    Answer(
        200,
        200,
        OneOf(
            Object("RegistrationTasksResponse"),
            Object("PendingTasksResponse"),
        ),
    ),
    Answer(400, 400, Object("ProblemDetailResponse")),
    Answer(401, 401, Object("ProblemDetailResponse")),
    Answer(403, 403, Object("ProblemDetailResponse")),
    Answer(415, 415, Object("ListTasksAnswer415")),
    Answer(500, 500, Object("ProblemDetailResponse")),
)


def _get_kwargs(
    account_id: str,
    *,
    type_: ListTasksType | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/accounts/{account_id}/tasks".format(
            account_id=arguments.path_segment("account_id", account_id),
        ),
        "params": arguments.query(
            {
                "type": type_,
            }
        ),
    }
    return _kwargs


def _parse_response(
    *, client: Client, response: httpx.Response
) -> RegistrationTasksResponse | PendingTasksResponse | ProblemDetailResponse | ListTasksAnswer415:
    parsed: RegistrationTasksResponse | PendingTasksResponse | ProblemDetailResponse | ListTasksAnswer415 = read_answer(
        _OPERATION, response, _ANSWERS
    )
    return parsed


def _build_response(
    *, client: Client, response: httpx.Response
) -> Response[RegistrationTasksResponse | PendingTasksResponse | ProblemDetailResponse | ListTasksAnswer415]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    *,
    client: Client,
    type_: ListTasksType | Unset = UNSET,
) -> Response[RegistrationTasksResponse | PendingTasksResponse | ProblemDetailResponse | ListTasksAnswer415]:
    """What is still to be done before one account can open or trade.

    ``GET /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

    Args:
        account_id: see the type.
        type_: see the type.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        account_id=account_id,
        type_=type_,
    )
    return _build_response(client=client, response=client.get_httpx_client().request(**kwargs))


def sync(
    account_id: str,
    *,
    client: Client,
    type_: ListTasksType | Unset = UNSET,
) -> RegistrationTasksResponse | PendingTasksResponse | ProblemDetailResponse | ListTasksAnswer415:
    """What is still to be done before one account can open or trade.

    ``GET /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

    Args:
        account_id: see the type.
        type_: see the type.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        account_id=account_id,
        client=client,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: Client,
    type_: ListTasksType | Unset = UNSET,
) -> Response[RegistrationTasksResponse | PendingTasksResponse | ProblemDetailResponse | ListTasksAnswer415]:
    """What is still to be done before one account can open or trade.

    ``GET /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

    Args:
        account_id: see the type.
        type_: see the type.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        account_id=account_id,
        type_=type_,
    )
    return _build_response(client=client, response=await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    account_id: str,
    *,
    client: Client,
    type_: ListTasksType | Unset = UNSET,
) -> RegistrationTasksResponse | PendingTasksResponse | ProblemDetailResponse | ListTasksAnswer415:
    """What is still to be done before one account can open or trade.

    ``GET /gw/api/v1/accounts/{accountId}/tasks``, access account-management.

    Args:
        account_id: see the type.
        type_: see the type.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            type_=type_,
        )
    ).parsed
