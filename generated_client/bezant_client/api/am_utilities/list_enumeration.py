"""The values that one kind of field accepts in an application.

``GET /gw/api/v1/enumerations/{enumerationType}``, access account-management.

Args:
    account_id: Only values for this account.
    currency: Only values for this currency.
    enumeration_type: Which list of values.
    form_number: Only values for this form.
    ib_entity: Only values for this entity of IBKR, for example IBLLC-US.
    language: Language of the texts.
    md_status_non_pro: Only values for this market-data status.
    user_name: Only values for this user.
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
        EnumerationResponse,
        EnumerationType,
        Error415Body,
        ListEnumerationLanguage,
        ProblemDetailResponse,
    )

_OPERATION = "GET /gw/api/v1/enumerations/{enumerationType}"

_PROMISES = (
    Promise(200, 200, Object("EnumerationResponse")),
    Promise(400, 400, Object("ProblemDetailResponse")),
    Promise(401, 401, Object("ProblemDetailResponse")),
    Promise(403, 403, Object("ProblemDetailResponse")),
    Promise(415, 415, Object("Error415Body")),
    Promise(500, 500, Object("ProblemDetailResponse")),
)

_ERRORS = ()


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
    return {
        "method": "get",
        "url": "/gw/api/v1/enumerations/{enumeration_type}".format(
            enumeration_type=arguments.path_segment("enumeration_type", enumeration_type)
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


def sync_detailed(
    enumeration_type: EnumerationType,
    *,
    client: BaseClient,
    currency: str | Unset = UNSET,
    ib_entity: str | Unset = UNSET,
    md_status_non_pro: str | Unset = UNSET,
    form_number: str | Unset = UNSET,
    language: ListEnumerationLanguage | Unset = UNSET,
    account_id: str | Unset = UNSET,
    user_name: str | Unset = UNSET,
) -> Response[EnumerationResponse | ProblemDetailResponse | Error415Body]:
    """The values that one kind of field accepts in an application.

    ``GET /gw/api/v1/enumerations/{enumerationType}``, access account-management.

    Args:
        account_id: Only values for this account.
        currency: Only values for this currency.
        enumeration_type: Which list of values.
        form_number: Only values for this form.
        ib_entity: Only values for this entity of IBKR, for example IBLLC-US.
        language: Language of the texts.
        md_status_non_pro: Only values for this market-data status.
        user_name: Only values for this user.
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
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    enumeration_type: EnumerationType,
    *,
    client: BaseClient,
    currency: str | Unset = UNSET,
    ib_entity: str | Unset = UNSET,
    md_status_non_pro: str | Unset = UNSET,
    form_number: str | Unset = UNSET,
    language: ListEnumerationLanguage | Unset = UNSET,
    account_id: str | Unset = UNSET,
    user_name: str | Unset = UNSET,
) -> EnumerationResponse | ProblemDetailResponse | Error415Body:
    """The values that one kind of field accepts in an application.

    ``GET /gw/api/v1/enumerations/{enumerationType}``, access account-management.

    Args:
        account_id: Only values for this account.
        currency: Only values for this currency.
        enumeration_type: Which list of values.
        form_number: Only values for this form.
        ib_entity: Only values for this entity of IBKR, for example IBLLC-US.
        language: Language of the texts.
        md_status_non_pro: Only values for this market-data status.
        user_name: Only values for this user.
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
    client: BaseClient,
    currency: str | Unset = UNSET,
    ib_entity: str | Unset = UNSET,
    md_status_non_pro: str | Unset = UNSET,
    form_number: str | Unset = UNSET,
    language: ListEnumerationLanguage | Unset = UNSET,
    account_id: str | Unset = UNSET,
    user_name: str | Unset = UNSET,
) -> Response[EnumerationResponse | ProblemDetailResponse | Error415Body]:
    """The values that one kind of field accepts in an application.

    ``GET /gw/api/v1/enumerations/{enumerationType}``, access account-management.

    Args:
        account_id: Only values for this account.
        currency: Only values for this currency.
        enumeration_type: Which list of values.
        form_number: Only values for this form.
        ib_entity: Only values for this entity of IBKR, for example IBLLC-US.
        language: Language of the texts.
        md_status_non_pro: Only values for this market-data status.
        user_name: Only values for this user.
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
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    enumeration_type: EnumerationType,
    *,
    client: BaseClient,
    currency: str | Unset = UNSET,
    ib_entity: str | Unset = UNSET,
    md_status_non_pro: str | Unset = UNSET,
    form_number: str | Unset = UNSET,
    language: ListEnumerationLanguage | Unset = UNSET,
    account_id: str | Unset = UNSET,
    user_name: str | Unset = UNSET,
) -> EnumerationResponse | ProblemDetailResponse | Error415Body:
    """The values that one kind of field accepts in an application.

    ``GET /gw/api/v1/enumerations/{enumerationType}``, access account-management.

    Args:
        account_id: Only values for this account.
        currency: Only values for this currency.
        enumeration_type: Which list of values.
        form_number: Only values for this form.
        ib_entity: Only values for this entity of IBKR, for example IBLLC-US.
        language: Language of the texts.
        md_status_non_pro: Only values for this market-data status.
        user_name: Only values for this user.
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
