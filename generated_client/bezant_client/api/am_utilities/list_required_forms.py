"""Legal forms that one kind of application needs.

``GET /gw/api/v1/forms/required-forms``, access account-management.

Args:
    required_forms_request: The application that the forms are for.
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
    from ...models import (
        Error415Body,
        ProblemDetailResponse,
        RequiredFormsRequest,
        RequiredFormsResponse,
    )

_OPERATION = "GET /gw/api/v1/forms/required-forms"

_PROMISES = (
    Promise(200, 200, Object("RequiredFormsResponse")),
    Promise(400, 400, Object("ProblemDetailResponse")),
    Promise(401, 401, Object("ProblemDetailResponse")),
    Promise(403, 403, Object("ProblemDetailResponse")),
    Promise(415, 415, Object("Error415Body")),
    Promise(500, 500, Object("ProblemDetailResponse")),
)

_ERRORS = ()


def _get_kwargs(*, required_forms_request: RequiredFormsRequest) -> dict[str, Any]:
    return {
        "method": "get",
        "url": arguments.with_query(
            "/gw/api/v1/forms/required-forms",
            {"requiredFormsRequest": arguments.Sent(required_forms_request, explode=False)},
        ),
    }


def sync_detailed(
    *, client: BaseClient, required_forms_request: RequiredFormsRequest
) -> Response[RequiredFormsResponse | ProblemDetailResponse | Error415Body]:
    """Legal forms that one kind of application needs.

    ``GET /gw/api/v1/forms/required-forms``, access account-management.

    Args:
        required_forms_request: The application that the forms are for.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(required_forms_request=required_forms_request)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, required_forms_request: RequiredFormsRequest
) -> RequiredFormsResponse | ProblemDetailResponse | Error415Body:
    """Legal forms that one kind of application needs.

    ``GET /gw/api/v1/forms/required-forms``, access account-management.

    Args:
        required_forms_request: The application that the forms are for.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, required_forms_request=required_forms_request).parsed


async def asyncio_detailed(
    *, client: BaseClient, required_forms_request: RequiredFormsRequest
) -> Response[RequiredFormsResponse | ProblemDetailResponse | Error415Body]:
    """Legal forms that one kind of application needs.

    ``GET /gw/api/v1/forms/required-forms``, access account-management.

    Args:
        required_forms_request: The application that the forms are for.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(required_forms_request=required_forms_request)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, required_forms_request: RequiredFormsRequest
) -> RequiredFormsResponse | ProblemDetailResponse | Error415Body:
    """Legal forms that one kind of application needs.

    ``GET /gw/api/v1/forms/required-forms``, access account-management.

    Args:
        required_forms_request: The application that the forms are for.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, required_forms_request=required_forms_request)).parsed
