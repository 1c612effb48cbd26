"""Legal forms with their texts or files.

``GET /gw/api/v1/forms``, access account-management.

Args:
    form_no: Form numbers.
    from_date: see the type.
    get_docs: see the type.
    language: see the type.
    projection: see the type.
    to_date: see the type.
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
)
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...models.form_file_response import FormFileResponse
    from ...models.list_forms_answer_415 import ListFormsAnswer415
    from ...models.list_forms_projection import ListFormsProjection
    from ...models.problem_detail_response import ProblemDetailResponse

_OPERATION = "GET /gw/api/v1/forms"

_ANSWERS = (
    Answer(200, 200, Object("FormFileResponse")),
    Answer(400, 400, Object("ProblemDetailResponse")),
    Answer(401, 401, Object("ProblemDetailResponse")),
    Answer(403, 403, Object("ProblemDetailResponse")),
    Answer(415, 415, Object("ListFormsAnswer415")),
    Answer(500, 500, Object("ProblemDetailResponse")),
)


def _get_kwargs(
    *,
    form_no: list[int] | Unset = UNSET,
    get_docs: str | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    language: str | Unset = UNSET,
    projection: ListFormsProjection | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/forms",
        "params": arguments.query(
            {
                "formNo": arguments.comma_joined(form_no),
                "getDocs": get_docs,
                "fromDate": from_date,
                "toDate": to_date,
                "language": language,
                "projection": projection,
            }
        ),
    }
    return _kwargs


def _parse_response(
    *, client: Client, response: httpx.Response
) -> FormFileResponse | ProblemDetailResponse | ListFormsAnswer415:
    parsed: FormFileResponse | ProblemDetailResponse | ListFormsAnswer415 = read_answer(_OPERATION, response, _ANSWERS)
    return parsed


def _build_response(
    *, client: Client, response: httpx.Response
) -> Response[FormFileResponse | ProblemDetailResponse | ListFormsAnswer415]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: Client,
    form_no: list[int] | Unset = UNSET,
    get_docs: str | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    language: str | Unset = UNSET,
    projection: ListFormsProjection | Unset = UNSET,
) -> Response[FormFileResponse | ProblemDetailResponse | ListFormsAnswer415]:
    """Legal forms with their texts or files.

    ``GET /gw/api/v1/forms``, access account-management.

    Args:
        form_no: Form numbers.
        from_date: see the type.
        get_docs: see the type.
        language: see the type.
        projection: see the type.
        to_date: see the type.
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
    return _build_response(client=client, response=client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    form_no: list[int] | Unset = UNSET,
    get_docs: str | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    language: str | Unset = UNSET,
    projection: ListFormsProjection | Unset = UNSET,
) -> FormFileResponse | ProblemDetailResponse | ListFormsAnswer415:
    """Legal forms with their texts or files.

    ``GET /gw/api/v1/forms``, access account-management.

    Args:
        form_no: Form numbers.
        from_date: see the type.
        get_docs: see the type.
        language: see the type.
        projection: see the type.
        to_date: see the type.
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
    client: Client,
    form_no: list[int] | Unset = UNSET,
    get_docs: str | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    language: str | Unset = UNSET,
    projection: ListFormsProjection | Unset = UNSET,
) -> Response[FormFileResponse | ProblemDetailResponse | ListFormsAnswer415]:
    """Legal forms with their texts or files.

    ``GET /gw/api/v1/forms``, access account-management.

    Args:
        form_no: Form numbers.
        from_date: see the type.
        get_docs: see the type.
        language: see the type.
        projection: see the type.
        to_date: see the type.
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
    return _build_response(client=client, response=await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    form_no: list[int] | Unset = UNSET,
    get_docs: str | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    language: str | Unset = UNSET,
    projection: ListFormsProjection | Unset = UNSET,
) -> FormFileResponse | ProblemDetailResponse | ListFormsAnswer415:
    """Legal forms with their texts or files.

    ``GET /gw/api/v1/forms``, access account-management.

    Args:
        form_no: Form numbers.
        from_date: see the type.
        get_docs: see the type.
        language: see the type.
        projection: see the type.
        to_date: see the type.
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
