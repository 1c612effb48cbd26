"""Whether a user name is still free.

``GET /gw/api/v1/validations/usernames/{username}``, access account-management.

Args:
    username: The user name to look up.
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
from ...types import Response

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import Error415Body, ProblemDetailResponse, UserNameAvailableResponse

_OPERATION = "GET /gw/api/v1/validations/usernames/{username}"

_PROMISES = (
    Promise(200, 200, Object("UserNameAvailableResponse")),
    Promise(400, 400, Object("ProblemDetailResponse")),
    Promise(401, 401, Object("ProblemDetailResponse")),
    Promise(403, 403, Object("ProblemDetailResponse")),
    Promise(415, 415, Object("Error415Body")),
    Promise(500, 500, Object("ProblemDetailResponse")),
)

_ERRORS = ()


def _get_kwargs(username: str) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/gw/api/v1/validations/usernames/{username}".format(
            username=arguments.path_segment("username", username)
        ),
    }


def sync_detailed(
    username: str, *, client: BaseClient
) -> Response[UserNameAvailableResponse | ProblemDetailResponse | Error415Body]:
    """Whether a user name is still free.

    ``GET /gw/api/v1/validations/usernames/{username}``, access account-management.

    Args:
        username: The user name to look up.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(username=username)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(username: str, *, client: BaseClient) -> UserNameAvailableResponse | ProblemDetailResponse | Error415Body:
    """Whether a user name is still free.

    ``GET /gw/api/v1/validations/usernames/{username}``, access account-management.

    Args:
        username: The user name to look up.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(username=username, client=client).parsed


async def asyncio_detailed(
    username: str, *, client: BaseClient
) -> Response[UserNameAvailableResponse | ProblemDetailResponse | Error415Body]:
    """Whether a user name is still free.

    ``GET /gw/api/v1/validations/usernames/{username}``, access account-management.

    Args:
        username: The user name to look up.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(username=username)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    username: str, *, client: BaseClient
) -> UserNameAvailableResponse | ProblemDetailResponse | Error415Body:
    """Whether a user name is still free.

    ``GET /gw/api/v1/validations/usernames/{username}``, access account-management.

    Args:
        username: The user name to look up.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(username=username, client=client)).parsed
