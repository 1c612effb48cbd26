"""Today's working, filled and cancelled orders, up to 1000; empty on the first call. One call in 5 seconds.

``GET /v1/api/iserver/account/orders``, access read.

Args:
    account_id: Only this account's orders. Leave out for the selected account.
    filters: Comma list of order states. Filtered answers were seen stale and incomplete; read all and
        filter them.
    force: True clears the server's cache and answers an empty list; ask again without it.
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
    from ...models import ErrorText, ErrorWithStatus, LiveOrders, ProblemDetail

_OPERATION = "GET /v1/api/iserver/account/orders"

_PROMISES = (
    Promise(200, 200, Object("LiveOrders")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(
    *, filters: str | Unset = UNSET, force: bool | Unset = UNSET, account_id: str | Unset = UNSET
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/iserver/account/orders",
        "params": arguments.query({"filters": filters, "force": force, "accountId": account_id}),
    }


def sync_detailed(
    *, client: BaseClient, filters: str | Unset = UNSET, force: bool | Unset = UNSET, account_id: str | Unset = UNSET
) -> Response[LiveOrders | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Today's working, filled and cancelled orders, up to 1000; empty on the first call. One call in 5 seconds.

    ``GET /v1/api/iserver/account/orders``, access read.

    Args:
        account_id: Only this account's orders. Leave out for the selected account.
        filters: Comma list of order states. Filtered answers were seen stale and incomplete; read all and
            filter them.
        force: True clears the server's cache and answers an empty list; ask again without it.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(filters=filters, force=force, account_id=account_id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, filters: str | Unset = UNSET, force: bool | Unset = UNSET, account_id: str | Unset = UNSET
) -> LiveOrders | ProblemDetail | ErrorText | ErrorWithStatus:
    """Today's working, filled and cancelled orders, up to 1000; empty on the first call. One call in 5 seconds.

    ``GET /v1/api/iserver/account/orders``, access read.

    Args:
        account_id: Only this account's orders. Leave out for the selected account.
        filters: Comma list of order states. Filtered answers were seen stale and incomplete; read all and
            filter them.
        force: True clears the server's cache and answers an empty list; ask again without it.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, filters=filters, force=force, account_id=account_id).parsed


async def asyncio_detailed(
    *, client: BaseClient, filters: str | Unset = UNSET, force: bool | Unset = UNSET, account_id: str | Unset = UNSET
) -> Response[LiveOrders | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Today's working, filled and cancelled orders, up to 1000; empty on the first call. One call in 5 seconds.

    ``GET /v1/api/iserver/account/orders``, access read.

    Args:
        account_id: Only this account's orders. Leave out for the selected account.
        filters: Comma list of order states. Filtered answers were seen stale and incomplete; read all and
            filter them.
        force: True clears the server's cache and answers an empty list; ask again without it.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(filters=filters, force=force, account_id=account_id)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, filters: str | Unset = UNSET, force: bool | Unset = UNSET, account_id: str | Unset = UNSET
) -> LiveOrders | ProblemDetail | ErrorText | ErrorWithStatus:
    """Today's working, filled and cancelled orders, up to 1000; empty on the first call. One call in 5 seconds.

    ``GET /v1/api/iserver/account/orders``, access read.

    Args:
        account_id: Only this account's orders. Leave out for the selected account.
        filters: Comma list of order states. Filtered answers were seen stale and incomplete; read all and
            filter them.
        force: True clears the server's cache and answers an empty list; ask again without it.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, filters=filters, force=force, account_id=account_id)).parsed
