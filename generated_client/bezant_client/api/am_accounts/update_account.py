"""Changes an existing account.

``PATCH /gw/api/v1/accounts``, access account-management.

Args:
    body: what is sent.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import Answer, read_answer
from ...client import Client
from ...shapes import (
    Object,
)
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...models.problem_detail_response import ProblemDetailResponse
    from ...models.request_info_response import RequestInfoResponse
    from ...models.status_response import StatusResponse
    from ...models.update_account_answer_415 import UpdateAccountAnswer415

_OPERATION = "PATCH /gw/api/v1/accounts"

_ANSWERS = (
    Answer(200, 200, Object("StatusResponse")),
    Answer(202, 202, Object("RequestInfoResponse")),
    Answer(400, 400, Object("ProblemDetailResponse")),
    Answer(401, 401, Object("ProblemDetailResponse")),
    Answer(403, 403, Object("ProblemDetailResponse")),
    Answer(415, 415, Object("UpdateAccountAnswer415")),
    Answer(500, 500, Object("ProblemDetailResponse")),
)


def _get_kwargs(
    *,
    body: str | bytes,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/gw/api/v1/accounts",
    }
    _kwargs["content"] = body
    _kwargs["headers"] = {"Content-Type": "application/jwt", **_kwargs.get("headers", {})}
    return _kwargs


def _parse_response(
    *, client: Client, response: httpx.Response
) -> StatusResponse | RequestInfoResponse | ProblemDetailResponse | UpdateAccountAnswer415:
    parsed: StatusResponse | RequestInfoResponse | ProblemDetailResponse | UpdateAccountAnswer415 = read_answer(
        _OPERATION, response, _ANSWERS
    )
    return parsed


def _build_response(
    *, client: Client, response: httpx.Response
) -> Response[StatusResponse | RequestInfoResponse | ProblemDetailResponse | UpdateAccountAnswer415]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: Client,
    body: str | bytes,
) -> Response[StatusResponse | RequestInfoResponse | ProblemDetailResponse | UpdateAccountAnswer415]:
    """Changes an existing account.

    ``PATCH /gw/api/v1/accounts``, access account-management.

    Args:
        body: what is sent.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client=client, response=client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: str | bytes,
) -> StatusResponse | RequestInfoResponse | ProblemDetailResponse | UpdateAccountAnswer415:
    """Changes an existing account.

    ``PATCH /gw/api/v1/accounts``, access account-management.

    Args:
        body: what is sent.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: str | bytes,
) -> Response[StatusResponse | RequestInfoResponse | ProblemDetailResponse | UpdateAccountAnswer415]:
    """Changes an existing account.

    ``PATCH /gw/api/v1/accounts``, access account-management.

    Args:
        body: what is sent.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client=client, response=await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: str | bytes,
) -> StatusResponse | RequestInfoResponse | ProblemDetailResponse | UpdateAccountAnswer415:
    """Changes an existing account.

    ``PATCH /gw/api/v1/accounts``, access account-management.

    Args:
        body: what is sent.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
