"""Legal forms with their texts or files.

``GET /gw/api/v1/forms``, access account-management.

Args:
    form_no: Form numbers.
    from_date: Only forms from this day on.
    get_docs: Whether the answer holds the documents themselves.
    language: Language of the forms.
    projection: Which members each form has in the answer.
    to_date: Only forms up to this day.
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
        Error415Body,
        FormFileResponse,
        ListFormsProjection,
        ProblemDetailResponse,
    )

_OPERATION = "GET /gw/api/v1/forms"

_PROMISES = (
    Promise(200, 200, Object("FormFileResponse")),
    Promise(400, 400, Object("ProblemDetailResponse")),
    Promise(401, 401, Object("ProblemDetailResponse")),
    Promise(403, 403, Object("ProblemDetailResponse")),
    Promise(415, 415, Object("Error415Body")),
    Promise(500, 500, Object("ProblemDetailResponse")),
)

_ERRORS = ()


def _get_kwargs(
    *,
    form_no: list[int] | Unset = UNSET,
    get_docs: str | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    language: str | Unset = UNSET,
    projection: ListFormsProjection | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": arguments.with_query(
            "/gw/api/v1/forms",
            {
                "formNo": arguments.Sent(form_no, explode=False),
                "getDocs": get_docs,
                "fromDate": from_date,
                "toDate": to_date,
                "language": language,
                "projection": projection,
            },
        ),
    }


def sync_detailed(
    *,
    client: BaseClient,
    form_no: list[int] | Unset = UNSET,
    get_docs: str | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    language: str | Unset = UNSET,
    projection: ListFormsProjection | Unset = UNSET,
) -> Response[FormFileResponse | ProblemDetailResponse | Error415Body]:
    """Legal forms with their texts or files.

    ``GET /gw/api/v1/forms``, access account-management.

    Args:
        form_no: Form numbers.
        from_date: Only forms from this day on.
        get_docs: Whether the answer holds the documents themselves.
        language: Language of the forms.
        projection: Which members each form has in the answer.
        to_date: Only forms up to this day.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        form_no=form_no,
        get_docs=get_docs,
        from_date=from_date,
        to_date=to_date,
        language=language,
        projection=projection,
    )
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *,
    client: BaseClient,
    form_no: list[int] | Unset = UNSET,
    get_docs: str | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    language: str | Unset = UNSET,
    projection: ListFormsProjection | Unset = UNSET,
) -> FormFileResponse | ProblemDetailResponse | Error415Body:
    """Legal forms with their texts or files.

    ``GET /gw/api/v1/forms``, access account-management.

    Args:
        form_no: Form numbers.
        from_date: Only forms from this day on.
        get_docs: Whether the answer holds the documents themselves.
        language: Language of the forms.
        projection: Which members each form has in the answer.
        to_date: Only forms up to this day.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        client=client,
        form_no=form_no,
        get_docs=get_docs,
        from_date=from_date,
        to_date=to_date,
        language=language,
        projection=projection,
    ).parsed


async def asyncio_detailed(
    *,
    client: BaseClient,
    form_no: list[int] | Unset = UNSET,
    get_docs: str | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    language: str | Unset = UNSET,
    projection: ListFormsProjection | Unset = UNSET,
) -> Response[FormFileResponse | ProblemDetailResponse | Error415Body]:
    """Legal forms with their texts or files.

    ``GET /gw/api/v1/forms``, access account-management.

    Args:
        form_no: Form numbers.
        from_date: Only forms from this day on.
        get_docs: Whether the answer holds the documents themselves.
        language: Language of the forms.
        projection: Which members each form has in the answer.
        to_date: Only forms up to this day.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        form_no=form_no,
        get_docs=get_docs,
        from_date=from_date,
        to_date=to_date,
        language=language,
        projection=projection,
    )
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *,
    client: BaseClient,
    form_no: list[int] | Unset = UNSET,
    get_docs: str | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    language: str | Unset = UNSET,
    projection: ListFormsProjection | Unset = UNSET,
) -> FormFileResponse | ProblemDetailResponse | Error415Body:
    """Legal forms with their texts or files.

    ``GET /gw/api/v1/forms``, access account-management.

    Args:
        form_no: Form numbers.
        from_date: Only forms from this day on.
        get_docs: Whether the answer holds the documents themselves.
        language: Language of the forms.
        projection: Which members each form has in the answer.
        to_date: Only forms up to this day.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            client=client,
            form_no=form_no,
            get_docs=get_docs,
            from_date=from_date,
            to_date=to_date,
            language=language,
            projection=projection,
        )
    ).parsed
