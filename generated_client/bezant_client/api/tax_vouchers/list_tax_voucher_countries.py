"""Countries for which vouchers can be asked, with the fee.

``GET /gw/api/v1/tax-vouchers/active-countries``, access account-management.

Args:
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
    from ...models.tax_voucher_country import TaxVoucherCountry

_OPERATION = "GET /gw/api/v1/tax-vouchers/active-countries"

_PROMISES = (
    Promise(200, 200, ListOf(Object("TaxVoucherCountry"))),
    Promise(500, 500, Object("ServiceError")),
)

_ERRORS: tuple[str, ...] = ()


def _get_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/tax-vouchers/active-countries",
    }
    return _kwargs


def _parse_response(*, client: BaseClient, response: httpx.Response) -> list[TaxVoucherCountry] | ServiceError:
    parsed: list[TaxVoucherCountry] | ServiceError = read_answer(_OPERATION, response, _PROMISES)
    return parsed


def _build_response(
    *, client: BaseClient, response: httpx.Response
) -> Response[list[TaxVoucherCountry] | ServiceError]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: BaseClient,
) -> Response[list[TaxVoucherCountry] | ServiceError]:
    """Countries for which vouchers can be asked, with the fee.

    ``GET /gw/api/v1/tax-vouchers/active-countries``, access account-management.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs()
    return _build_response(client=client, response=client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: BaseClient,
) -> list[TaxVoucherCountry] | ServiceError:
    """Countries for which vouchers can be asked, with the fee.

    ``GET /gw/api/v1/tax-vouchers/active-countries``, access account-management.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: BaseClient,
) -> Response[list[TaxVoucherCountry] | ServiceError]:
    """Countries for which vouchers can be asked, with the fee.

    ``GET /gw/api/v1/tax-vouchers/active-countries``, access account-management.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs()
    return _build_response(client=client, response=await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: BaseClient,
) -> list[TaxVoucherCountry] | ServiceError:
    """Countries for which vouchers can be asked, with the fee.

    ``GET /gw/api/v1/tax-vouchers/active-countries``, access account-management.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
