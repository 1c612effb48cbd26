"""One restriction with its rules and the message that it shows.

``GET /gw/api/v1/restrictions/restriction``, access account-management.

Args:
    is_emp_track: T to ask as an employer.
    master_user_name: User name of the master account.
    restriction_id: Id of the restriction.
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
    from ...models import RestrictionDetails, ServiceError

_OPERATION = "GET /gw/api/v1/restrictions/restriction"

_PROMISES = (
    Promise(200, 200, Object("RestrictionDetails")),
    Promise(400, 400, Object("ServiceError")),
    Promise(401, 401, Object("ServiceError")),
    Promise(403, 403, Object("ServiceError")),
    Promise(500, 500, Object("ServiceError")),
)

_ERRORS = ()


def _get_kwargs(*, master_user_name: str, restriction_id: int, is_emp_track: str | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/gw/api/v1/restrictions/restriction",
        "params": arguments.query(
            {"masterUserName": master_user_name, "restrictionId": restriction_id, "isEmpTrack": is_emp_track}
        ),
    }


def sync_detailed(
    *, client: BaseClient, master_user_name: str, restriction_id: int, is_emp_track: str | Unset = UNSET
) -> Response[RestrictionDetails | ServiceError]:
    """One restriction with its rules and the message that it shows.

    ``GET /gw/api/v1/restrictions/restriction``, access account-management.

    Args:
        is_emp_track: T to ask as an employer.
        master_user_name: User name of the master account.
        restriction_id: Id of the restriction.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(master_user_name=master_user_name, restriction_id=restriction_id, is_emp_track=is_emp_track)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, master_user_name: str, restriction_id: int, is_emp_track: str | Unset = UNSET
) -> RestrictionDetails | ServiceError:
    """One restriction with its rules and the message that it shows.

    ``GET /gw/api/v1/restrictions/restriction``, access account-management.

    Args:
        is_emp_track: T to ask as an employer.
        master_user_name: User name of the master account.
        restriction_id: Id of the restriction.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        client=client, master_user_name=master_user_name, restriction_id=restriction_id, is_emp_track=is_emp_track
    ).parsed


async def asyncio_detailed(
    *, client: BaseClient, master_user_name: str, restriction_id: int, is_emp_track: str | Unset = UNSET
) -> Response[RestrictionDetails | ServiceError]:
    """One restriction with its rules and the message that it shows.

    ``GET /gw/api/v1/restrictions/restriction``, access account-management.

    Args:
        is_emp_track: T to ask as an employer.
        master_user_name: User name of the master account.
        restriction_id: Id of the restriction.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(master_user_name=master_user_name, restriction_id=restriction_id, is_emp_track=is_emp_track)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, master_user_name: str, restriction_id: int, is_emp_track: str | Unset = UNSET
) -> RestrictionDetails | ServiceError:
    """One restriction with its rules and the message that it shows.

    ``GET /gw/api/v1/restrictions/restriction``, access account-management.

    Args:
        is_emp_track: T to ask as an employer.
        master_user_name: User name of the master account.
        restriction_id: Id of the restriction.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            client=client, master_user_name=master_user_name, restriction_id=restriction_id, is_emp_track=is_emp_track
        )
    ).parsed
