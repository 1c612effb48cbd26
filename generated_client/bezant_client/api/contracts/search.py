"""Contracts that match a ticker or a company name, and the expiry months of their derivatives.

``GET /v1/api/iserver/secdef/search``, access read.

Args:
    fund: True searches among funds.
    fund_family_conid_ex: Only funds of this family.
    more: True asks for more rows than the first ones (inferred from the name).
    name: True searches by company name. Leave out when strikes are to follow.
    pattern: True takes the symbol for a pattern.
    referrer: Name of the screen that asks; of no use to a program.
    sec_type: STK (the default), IND or BOND.
    symbol: Ticker; or the company's name when name is true.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...shapes import ListOf, Object, OneOf
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import (
        ContractMatch,
        ErrorText,
        ErrorWithStatus,
        ProblemDetail,
        SearchSecType,
    )

_OPERATION = "GET /v1/api/iserver/secdef/search"

_PROMISES = (
    Promise(200, 200, OneOf(ListOf(Object("ContractMatch")), Object("ErrorText"))),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ("ErrorText",)


def _get_kwargs(
    *,
    symbol: str | Unset = UNSET,
    sec_type: SearchSecType | Unset = UNSET,
    name: bool | Unset = UNSET,
    more: bool | Unset = UNSET,
    fund: bool | Unset = UNSET,
    fund_family_conid_ex: str | Unset = UNSET,
    pattern: bool | Unset = UNSET,
    referrer: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/iserver/secdef/search",
        "params": arguments.query(
            {
                "symbol": symbol,
                "secType": sec_type,
                "name": name,
                "more": more,
                "fund": fund,
                "fundFamilyConidEx": fund_family_conid_ex,
                "pattern": pattern,
                "referrer": referrer,
            }
        ),
    }


def sync_detailed(
    *,
    client: BaseClient,
    symbol: str | Unset = UNSET,
    sec_type: SearchSecType | Unset = UNSET,
    name: bool | Unset = UNSET,
    more: bool | Unset = UNSET,
    fund: bool | Unset = UNSET,
    fund_family_conid_ex: str | Unset = UNSET,
    pattern: bool | Unset = UNSET,
    referrer: str | Unset = UNSET,
) -> Response[list[ContractMatch] | ErrorText | ProblemDetail | ErrorWithStatus]:
    """Contracts that match a ticker or a company name, and the expiry months of their derivatives.

    ``GET /v1/api/iserver/secdef/search``, access read.

    Args:
        fund: True searches among funds.
        fund_family_conid_ex: Only funds of this family.
        more: True asks for more rows than the first ones (inferred from the name).
        name: True searches by company name. Leave out when strikes are to follow.
        pattern: True takes the symbol for a pattern.
        referrer: Name of the screen that asks; of no use to a program.
        sec_type: STK (the default), IND or BOND.
        symbol: Ticker; or the company's name when name is true.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        symbol=symbol,
        sec_type=sec_type,
        name=name,
        more=more,
        fund=fund,
        fund_family_conid_ex=fund_family_conid_ex,
        pattern=pattern,
        referrer=referrer,
    )
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *,
    client: BaseClient,
    symbol: str | Unset = UNSET,
    sec_type: SearchSecType | Unset = UNSET,
    name: bool | Unset = UNSET,
    more: bool | Unset = UNSET,
    fund: bool | Unset = UNSET,
    fund_family_conid_ex: str | Unset = UNSET,
    pattern: bool | Unset = UNSET,
    referrer: str | Unset = UNSET,
) -> list[ContractMatch] | ErrorText | ProblemDetail | ErrorWithStatus:
    """Contracts that match a ticker or a company name, and the expiry months of their derivatives.

    ``GET /v1/api/iserver/secdef/search``, access read.

    Args:
        fund: True searches among funds.
        fund_family_conid_ex: Only funds of this family.
        more: True asks for more rows than the first ones (inferred from the name).
        name: True searches by company name. Leave out when strikes are to follow.
        pattern: True takes the symbol for a pattern.
        referrer: Name of the screen that asks; of no use to a program.
        sec_type: STK (the default), IND or BOND.
        symbol: Ticker; or the company's name when name is true.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        client=client,
        symbol=symbol,
        sec_type=sec_type,
        name=name,
        more=more,
        fund=fund,
        fund_family_conid_ex=fund_family_conid_ex,
        pattern=pattern,
        referrer=referrer,
    ).parsed


async def asyncio_detailed(
    *,
    client: BaseClient,
    symbol: str | Unset = UNSET,
    sec_type: SearchSecType | Unset = UNSET,
    name: bool | Unset = UNSET,
    more: bool | Unset = UNSET,
    fund: bool | Unset = UNSET,
    fund_family_conid_ex: str | Unset = UNSET,
    pattern: bool | Unset = UNSET,
    referrer: str | Unset = UNSET,
) -> Response[list[ContractMatch] | ErrorText | ProblemDetail | ErrorWithStatus]:
    """Contracts that match a ticker or a company name, and the expiry months of their derivatives.

    ``GET /v1/api/iserver/secdef/search``, access read.

    Args:
        fund: True searches among funds.
        fund_family_conid_ex: Only funds of this family.
        more: True asks for more rows than the first ones (inferred from the name).
        name: True searches by company name. Leave out when strikes are to follow.
        pattern: True takes the symbol for a pattern.
        referrer: Name of the screen that asks; of no use to a program.
        sec_type: STK (the default), IND or BOND.
        symbol: Ticker; or the company's name when name is true.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        symbol=symbol,
        sec_type=sec_type,
        name=name,
        more=more,
        fund=fund,
        fund_family_conid_ex=fund_family_conid_ex,
        pattern=pattern,
        referrer=referrer,
    )
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *,
    client: BaseClient,
    symbol: str | Unset = UNSET,
    sec_type: SearchSecType | Unset = UNSET,
    name: bool | Unset = UNSET,
    more: bool | Unset = UNSET,
    fund: bool | Unset = UNSET,
    fund_family_conid_ex: str | Unset = UNSET,
    pattern: bool | Unset = UNSET,
    referrer: str | Unset = UNSET,
) -> list[ContractMatch] | ErrorText | ProblemDetail | ErrorWithStatus:
    """Contracts that match a ticker or a company name, and the expiry months of their derivatives.

    ``GET /v1/api/iserver/secdef/search``, access read.

    Args:
        fund: True searches among funds.
        fund_family_conid_ex: Only funds of this family.
        more: True asks for more rows than the first ones (inferred from the name).
        name: True searches by company name. Leave out when strikes are to follow.
        pattern: True takes the symbol for a pattern.
        referrer: Name of the screen that asks; of no use to a program.
        sec_type: STK (the default), IND or BOND.
        symbol: Ticker; or the company's name when name is true.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            client=client,
            symbol=symbol,
            sec_type=sec_type,
            name=name,
            more=more,
            fund=fund,
            fund_family_conid_ex=fund_family_conid_ex,
            pattern=pattern,
            referrer=referrer,
        )
    ).parsed
