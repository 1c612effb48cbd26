"""Asks for vouchers of the tax withheld from dividends; costs a fee.

``POST /gw/api/v1/tax-vouchers``, access account-management.

Args:
    body: The signed request with the dividends.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import Promise, read_answer
from ...shapes import (
    ListOf,
    Object,
)
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import BaseClient
    from ...models.service_error import ServiceError
    from ...models.tax_voucher import TaxVoucher

_OPERATION = "POST /gw/api/v1/tax-vouchers"

_PROMISES = (
    Promise(200, 200, ListOf(Object("TaxVoucher"))),
    Promise(400, 400, Object("ServiceError")),
    Promise(401, 401, Object("ServiceError")),
    Promise(500, 500, Object("ServiceError")),
)

_ERRORS: tuple[str, ...] = ()


def _get_kwargs(
    *,
    body: str | bytes,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/gw/api/v1/tax-vouchers",
    }
    _kwargs["content"] = body
    _kwargs["headers"] = {"Content-Type": "text/plain", **_kwargs.get("headers", {})}
    return _kwargs


def _parse_response(*, client: BaseClient, response: httpx.Response) -> list[TaxVoucher] | ServiceError:
    parsed: list[TaxVoucher] | ServiceError = read_answer(_OPERATION, response, _PROMISES)
    return parsed


def _build_response(*, client: BaseClient, response: httpx.Response) -> Response[list[TaxVoucher] | ServiceError]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: BaseClient,
    body: str | bytes,
) -> Response[list[TaxVoucher] | ServiceError]:
    """Asks for vouchers of the tax withheld from dividends; costs a fee.

    ``POST /gw/api/v1/tax-vouchers``, access account-management.

    Args:
        body: The signed request with the dividends.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client=client, response=client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: BaseClient,
    body: str | bytes,
) -> list[TaxVoucher] | ServiceError:
    """Asks for vouchers of the tax withheld from dividends; costs a fee.

    ``POST /gw/api/v1/tax-vouchers``, access account-management.

    Args:
        body: The signed request with the dividends.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: BaseClient,
    body: str | bytes,
) -> Response[list[TaxVoucher] | ServiceError]:
    """Asks for vouchers of the tax withheld from dividends; costs a fee.

    ``POST /gw/api/v1/tax-vouchers``, access account-management.

    Args:
        body: The signed request with the dividends.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client=client, response=await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: BaseClient,
    body: str | bytes,
) -> list[TaxVoucher] | ServiceError:
    """Asks for vouchers of the tax withheld from dividends; costs a fee.

    ``POST /gw/api/v1/tax-vouchers``, access account-management.

    Args:
        body: The signed request with the dividends.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
