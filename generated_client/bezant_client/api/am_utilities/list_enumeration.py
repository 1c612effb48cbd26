"""The values that one kind of field accepts in an application.

``GET /gw/api/v1/enumerations/{enumerationType}``, access account-management.

Args:
    account_id: see the type.
    currency: see the type.
    enumeration_type: see the type.
    form_number: see the type.
    ib_entity: see the type.
    language: see the type.
    md_status_non_pro: see the type.
    user_name: see the type.
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

    from ...models.enumeration_response import EnumerationResponse
    from ...models.enumeration_type import EnumerationType
    from ...models.list_enumeration_answer_415 import ListEnumerationAnswer415
    from ...models.list_enumeration_language import ListEnumerationLanguage
    from ...models.problem_detail_response import ProblemDetailResponse

_OPERATION = "GET /gw/api/v1/enumerations/{enumerationType}"

_ANSWERS = (
    Answer(200, 200, Object("EnumerationResponse")),
    Answer(400, 400, Object("ProblemDetailResponse")),
    Answer(401, 401, Object("ProblemDetailResponse")),
    Answer(403, 403, Object("ProblemDetailResponse")),
    Answer(415, 415, Object("ListEnumerationAnswer415")),
    Answer(500, 500, Object("ProblemDetailResponse")),
)


def _get_kwargs(
    enumeration_type: EnumerationType,
    *,
    currency: str | Unset = UNSET,
    ib_entity: str | Unset = UNSET,
    md_status_non_pro: str | Unset = UNSET,
    form_number: str | Unset = UNSET,
    language: ListEnumerationLanguage | Unset = UNSET,
    account_id: str | Unset = UNSET,
    user_name: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/enumerations/{enumeration_type}".format(
            enumeration_type=arguments.path_segment("enumeration_type", enumeration_type),
        ),
        "params": arguments.query(
            {
                "currency": currency,
                "ibEntity": ib_entity,
                "mdStatusNonPro": md_status_non_pro,
                "form-number": form_number,
                "language": language,
                "accountId": account_id,
                "userName": user_name,
            }
        ),
    }
    return _kwargs


def _parse_response(
    *, client: Client, response: httpx.Response
) -> EnumerationResponse | ProblemDetailResponse | ListEnumerationAnswer415:
    parsed: EnumerationResponse | ProblemDetailResponse | ListEnumerationAnswer415 = read_answer(
        _OPERATION, response, _ANSWERS
    )
    return parsed


def _build_response(
    *, client: Client, response: httpx.Response
) -> Response[EnumerationResponse | ProblemDetailResponse | ListEnumerationAnswer415]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    enumeration_type: EnumerationType,
    *,
    client: Client,
    currency: str | Unset = UNSET,
    ib_entity: str | Unset = UNSET,
    md_status_non_pro: str | Unset = UNSET,
    form_number: str | Unset = UNSET,
    language: ListEnumerationLanguage | Unset = UNSET,
    account_id: str | Unset = UNSET,
    user_name: str | Unset = UNSET,
) -> Response[EnumerationResponse | ProblemDetailResponse | ListEnumerationAnswer415]:
    """The values that one kind of field accepts in an application.

    ``GET /gw/api/v1/enumerations/{enumerationType}``, access account-management.

    Args:
        account_id: see the type.
        currency: see the type.
        enumeration_type: see the type.
        form_number: see the type.
        ib_entity: see the type.
        language: see the type.
        md_status_non_pro: see the type.
        user_name: see the type.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        enumeration_type=enumeration_type,
        currency=currency,
        ib_entity=ib_entity,
        md_status_non_pro=md_status_non_pro,
        form_number=form_number,
        language=language,
        account_id=account_id,
        user_name=user_name,
    )
    return _build_response(client=client, response=client.get_httpx_client().request(**kwargs))


def sync(
    enumeration_type: EnumerationType,
    *,
    client: Client,
    currency: str | Unset = UNSET,
    ib_entity: str | Unset = UNSET,
    md_status_non_pro: str | Unset = UNSET,
    form_number: str | Unset = UNSET,
    language: ListEnumerationLanguage | Unset = UNSET,
    account_id: str | Unset = UNSET,
    user_name: str | Unset = UNSET,
) -> EnumerationResponse | ProblemDetailResponse | ListEnumerationAnswer415:
    """The values that one kind of field accepts in an application.

    ``GET /gw/api/v1/enumerations/{enumerationType}``, access account-management.

    Args:
        account_id: see the type.
        currency: see the type.
        enumeration_type: see the type.
        form_number: see the type.
        ib_entity: see the type.
        language: see the type.
        md_status_non_pro: see the type.
        user_name: see the type.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        enumeration_type=enumeration_type,
        client=client,
        currency=currency,
        ib_entity=ib_entity,
        md_status_non_pro=md_status_non_pro,
        form_number=form_number,
        language=language,
        account_id=account_id,
        user_name=user_name,
    ).parsed


async def asyncio_detailed(
    enumeration_type: EnumerationType,
    *,
    client: Client,
    currency: str | Unset = UNSET,
    ib_entity: str | Unset = UNSET,
    md_status_non_pro: str | Unset = UNSET,
    form_number: str | Unset = UNSET,
    language: ListEnumerationLanguage | Unset = UNSET,
    account_id: str | Unset = UNSET,
    user_name: str | Unset = UNSET,
) -> Response[EnumerationResponse | ProblemDetailResponse | ListEnumerationAnswer415]:
    """The values that one kind of field accepts in an application.

    ``GET /gw/api/v1/enumerations/{enumerationType}``, access account-management.

    Args:
        account_id: see the type.
        currency: see the type.
        enumeration_type: see the type.
        form_number: see the type.
        ib_entity: see the type.
        language: see the type.
        md_status_non_pro: see the type.
        user_name: see the type.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        enumeration_type=enumeration_type,
        currency=currency,
        ib_entity=ib_entity,
        md_status_non_pro=md_status_non_pro,
        form_number=form_number,
        language=language,
        account_id=account_id,
        user_name=user_name,
    )
    return _build_response(client=client, response=await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    enumeration_type: EnumerationType,
    *,
    client: Client,
    currency: str | Unset = UNSET,
    ib_entity: str | Unset = UNSET,
    md_status_non_pro: str | Unset = UNSET,
    form_number: str | Unset = UNSET,
    language: ListEnumerationLanguage | Unset = UNSET,
    account_id: str | Unset = UNSET,
    user_name: str | Unset = UNSET,
) -> EnumerationResponse | ProblemDetailResponse | ListEnumerationAnswer415:
    """The values that one kind of field accepts in an application.

    ``GET /gw/api/v1/enumerations/{enumerationType}``, access account-management.

    Args:
        account_id: see the type.
        currency: see the type.
        enumeration_type: see the type.
        form_number: see the type.
        ib_entity: see the type.
        language: see the type.
        md_status_non_pro: see the type.
        user_name: see the type.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            enumeration_type=enumeration_type,
            client=client,
            currency=currency,
            ib_entity=ib_entity,
            md_status_non_pro=md_status_non_pro,
            form_number=form_number,
            language=language,
            account_id=account_id,
            user_name=user_name,
        )
    ).parsed
