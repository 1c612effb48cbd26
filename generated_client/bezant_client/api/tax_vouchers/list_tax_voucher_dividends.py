"""Dividends of one account, year and country, each with its voucher if there is one.

``GET /gw/api/v1/tax-vouchers/dividends``, access account-management.

Args:
    country_code: Country in two letters.
    cust_acct_id: Account, for example U1234567.
    year: Tax year, four digits.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
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
    from ...models.tax_voucher_dividend import TaxVoucherDividend

_OPERATION = "GET /gw/api/v1/tax-vouchers/dividends"

_PROMISES = (
    Promise(200, 200, ListOf(Object("TaxVoucherDividend"))),
    Promise(400, 400, Object("ServiceError")),
    Promise(401, 401, Object("ServiceError")),
    Promise(500, 500, Object("ServiceError")),
)

_ERRORS: tuple[str, ...] = ()


def _get_kwargs(
    *,
    cust_acct_id: str,
    year: str,
    country_code: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/tax-vouchers/dividends",
        "params": arguments.query(
            {
                "custAcctId": cust_acct_id,
                "year": year,
                "countryCode": country_code,
            }
        ),
    }
    return _kwargs


def _parse_response(*, client: BaseClient, response: httpx.Response) -> list[TaxVoucherDividend] | ServiceError:
    parsed: list[TaxVoucherDividend] | ServiceError = read_answer(_OPERATION, response, _PROMISES)
    return parsed


def _build_response(
    *, client: BaseClient, response: httpx.Response
) -> Response[list[TaxVoucherDividend] | ServiceError]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: BaseClient,
    cust_acct_id: str,
    year: str,
    country_code: str,
) -> Response[list[TaxVoucherDividend] | ServiceError]:
    """Dividends of one account, year and country, each with its voucher if there is one.

    ``GET /gw/api/v1/tax-vouchers/dividends``, access account-management.

    Args:
        country_code: Country in two letters.
        cust_acct_id: Account, for example U1234567.
        year: Tax year, four digits.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        cust_acct_id=cust_acct_id,
        year=year,
        country_code=country_code,
    )
    return _build_response(client=client, response=client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: BaseClient,
    cust_acct_id: str,
    year: str,
    country_code: str,
) -> list[TaxVoucherDividend] | ServiceError:
    """Dividends of one account, year and country, each with its voucher if there is one.

    ``GET /gw/api/v1/tax-vouchers/dividends``, access account-management.

    Args:
        country_code: Country in two letters.
        cust_acct_id: Account, for example U1234567.
        year: Tax year, four digits.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        client=client,
        cust_acct_id=cust_acct_id,
        year=year,
        country_code=country_code,
    ).parsed


async def asyncio_detailed(
    *,
    client: BaseClient,
    cust_acct_id: str,
    year: str,
    country_code: str,
) -> Response[list[TaxVoucherDividend] | ServiceError]:
    """Dividends of one account, year and country, each with its voucher if there is one.

    ``GET /gw/api/v1/tax-vouchers/dividends``, access account-management.

    Args:
        country_code: Country in two letters.
        cust_acct_id: Account, for example U1234567.
        year: Tax year, four digits.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        cust_acct_id=cust_acct_id,
        year=year,
        country_code=country_code,
    )
    return _build_response(client=client, response=await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: BaseClient,
    cust_acct_id: str,
    year: str,
    country_code: str,
) -> list[TaxVoucherDividend] | ServiceError:
    """Dividends of one account, year and country, each with its voucher if there is one.

    ``GET /gw/api/v1/tax-vouchers/dividends``, access account-management.

    Args:
        country_code: Country in two letters.
        cust_acct_id: Account, for example U1234567.
        year: Tax year, four digits.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            client=client,
            cust_acct_id=cust_acct_id,
            year=year,
            country_code=country_code,
        )
    ).parsed
