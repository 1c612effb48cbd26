"""The account application as processed, found by account id or by the applicant's own id.

``GET /gw/api/v1/accounts``, access account-management.

Args:
    account_id: Account, for example U1234567.
    external_id: The applicant's own id for the account.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...shapes import Object, OneOf
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import (
        Error415Body,
        FileDetailsResponse,
        ProblemDetailResponse,
        ResponseFileResponse,
    )

_OPERATION = "GET /gw/api/v1/accounts"

_PROMISES = (
    Promise(200, 200, OneOf(Object("FileDetailsResponse"), Object("ResponseFileResponse"))),
    Promise(400, 400, Object("ProblemDetailResponse")),
    Promise(401, 401, Object("ProblemDetailResponse")),
    Promise(403, 403, Object("ProblemDetailResponse")),
    Promise(415, 415, Object("Error415Body")),
    Promise(500, 500, Object("ProblemDetailResponse")),
)

_ERRORS = ()


def _get_kwargs(*, account_id: str | Unset = UNSET, external_id: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/gw/api/v1/accounts",
        "params": arguments.query({"accountId": account_id, "externalId": external_id}),
    }


def sync_detailed(
    *, client: BaseClient, account_id: str | Unset = UNSET, external_id: str | Unset = UNSET
) -> Response[FileDetailsResponse | ResponseFileResponse | ProblemDetailResponse | Error415Body]:
    """The account application as processed, found by account id or by the applicant's own id.

    ``GET /gw/api/v1/accounts``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        external_id: The applicant's own id for the account.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, external_id=external_id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, account_id: str | Unset = UNSET, external_id: str | Unset = UNSET
) -> FileDetailsResponse | ResponseFileResponse | ProblemDetailResponse | Error415Body:
    """The account application as processed, found by account id or by the applicant's own id.

    ``GET /gw/api/v1/accounts``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        external_id: The applicant's own id for the account.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, account_id=account_id, external_id=external_id).parsed


async def asyncio_detailed(
    *, client: BaseClient, account_id: str | Unset = UNSET, external_id: str | Unset = UNSET
) -> Response[FileDetailsResponse | ResponseFileResponse | ProblemDetailResponse | Error415Body]:
    """The account application as processed, found by account id or by the applicant's own id.

    ``GET /gw/api/v1/accounts``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        external_id: The applicant's own id for the account.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(account_id=account_id, external_id=external_id)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, account_id: str | Unset = UNSET, external_id: str | Unset = UNSET
) -> FileDetailsResponse | ResponseFileResponse | ProblemDetailResponse | Error415Body:
    """The account application as processed, found by account id or by the applicant's own id.

    ``GET /gw/api/v1/accounts``, access account-management.

    Args:
        account_id: Account, for example U1234567.
        external_id: The applicant's own id for the account.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, account_id=account_id, external_id=external_id)).parsed
