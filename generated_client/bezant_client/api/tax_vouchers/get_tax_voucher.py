"""How far one request for a voucher is, with its amounts.

``GET /gw/api/v1/tax-vouchers/{requestId}/state``, access account-management.

Args:
    request_id: Id of the request.
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
    from ...models import ServiceError, TaxVoucher

_OPERATION = "GET /gw/api/v1/tax-vouchers/{requestId}/state"

_PROMISES = (
    Promise(200, 200, Object("TaxVoucher")),
    Promise(401, 401, Object("ServiceError")),
    Promise(404, 404, Object("ServiceError")),
    Promise(500, 500, Object("ServiceError")),
)

_ERRORS = ()


def _get_kwargs(request_id: str) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/gw/api/v1/tax-vouchers/{request_id}/state".format(
            request_id=arguments.path_segment("request_id", request_id)
        ),
    }


def sync_detailed(request_id: str, *, client: BaseClient) -> Response[TaxVoucher | ServiceError]:
    """How far one request for a voucher is, with its amounts.

    ``GET /gw/api/v1/tax-vouchers/{requestId}/state``, access account-management.

    Args:
        request_id: Id of the request.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(request_id=request_id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(request_id: str, *, client: BaseClient) -> TaxVoucher | ServiceError:
    """How far one request for a voucher is, with its amounts.

    ``GET /gw/api/v1/tax-vouchers/{requestId}/state``, access account-management.

    Args:
        request_id: Id of the request.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(request_id=request_id, client=client).parsed


async def asyncio_detailed(request_id: str, *, client: BaseClient) -> Response[TaxVoucher | ServiceError]:
    """How far one request for a voucher is, with its amounts.

    ``GET /gw/api/v1/tax-vouchers/{requestId}/state``, access account-management.

    Args:
        request_id: Id of the request.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(request_id=request_id)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(request_id: str, *, client: BaseClient) -> TaxVoucher | ServiceError:
    """How far one request for a voucher is, with its amounts.

    ``GET /gw/api/v1/tax-vouchers/{requestId}/state``, access account-management.

    Args:
        request_id: Id of the request.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(request_id=request_id, client=client)).parsed
