"""The contracts of one expiry month, strike and right, a row per expiry date.

``GET /v1/api/iserver/secdef/info``, access read.

Args:
    conid: Contract id of the underlying.
    exchange: Venue, for example SMART; futures options need it.
    filters: Bond filters, separated by commas.
    issuer_id: Bond issuer, one of the issuers that search found.
    month: Expiry month, for example JAN27.
    right: C for calls, P for puts.
    sectype: OPT, FOP, WAR, FUT, CASH, CFD, STK or BOND.
    strike: Strike price, one of list_strikes.
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
        ContractDetails,
        ErrorText,
        ErrorWithStatus,
        GetDefinitionRight,
        ProblemDetail,
    )

_OPERATION = "GET /v1/api/iserver/secdef/info"

_PROMISES = (
    Promise(200, 200, OneOf(Object("ContractDetails"), ListOf(Object("ContractDetails")))),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(
    *,
    conid: str | int | Unset = UNSET,
    sectype: str | Unset = UNSET,
    month: str | Unset = UNSET,
    exchange: str | Unset = UNSET,
    strike: str | Unset = UNSET,
    right: GetDefinitionRight | Unset = UNSET,
    issuer_id: str | Unset = UNSET,
    filters: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/iserver/secdef/info",
        "params": arguments.query(
            {
                "conid": conid,
                "sectype": sectype,
                "month": month,
                "exchange": exchange,
                "strike": strike,
                "right": right,
                "issuerId": issuer_id,
                "filters": filters,
            }
        ),
    }


def sync_detailed(
    *,
    client: BaseClient,
    conid: str | int | Unset = UNSET,
    sectype: str | Unset = UNSET,
    month: str | Unset = UNSET,
    exchange: str | Unset = UNSET,
    strike: str | Unset = UNSET,
    right: GetDefinitionRight | Unset = UNSET,
    issuer_id: str | Unset = UNSET,
    filters: str | Unset = UNSET,
) -> Response[ContractDetails | list[ContractDetails] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """The contracts of one expiry month, strike and right, a row per expiry date.

    ``GET /v1/api/iserver/secdef/info``, access read.

    Args:
        conid: Contract id of the underlying.
        exchange: Venue, for example SMART; futures options need it.
        filters: Bond filters, separated by commas.
        issuer_id: Bond issuer, one of the issuers that search found.
        month: Expiry month, for example JAN27.
        right: C for calls, P for puts.
        sectype: OPT, FOP, WAR, FUT, CASH, CFD, STK or BOND.
        strike: Strike price, one of list_strikes.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        conid=conid,
        sectype=sectype,
        month=month,
        exchange=exchange,
        strike=strike,
        right=right,
        issuer_id=issuer_id,
        filters=filters,
    )
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *,
    client: BaseClient,
    conid: str | int | Unset = UNSET,
    sectype: str | Unset = UNSET,
    month: str | Unset = UNSET,
    exchange: str | Unset = UNSET,
    strike: str | Unset = UNSET,
    right: GetDefinitionRight | Unset = UNSET,
    issuer_id: str | Unset = UNSET,
    filters: str | Unset = UNSET,
) -> ContractDetails | list[ContractDetails] | ProblemDetail | ErrorText | ErrorWithStatus:
    """The contracts of one expiry month, strike and right, a row per expiry date.

    ``GET /v1/api/iserver/secdef/info``, access read.

    Args:
        conid: Contract id of the underlying.
        exchange: Venue, for example SMART; futures options need it.
        filters: Bond filters, separated by commas.
        issuer_id: Bond issuer, one of the issuers that search found.
        month: Expiry month, for example JAN27.
        right: C for calls, P for puts.
        sectype: OPT, FOP, WAR, FUT, CASH, CFD, STK or BOND.
        strike: Strike price, one of list_strikes.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        client=client,
        conid=conid,
        sectype=sectype,
        month=month,
        exchange=exchange,
        strike=strike,
        right=right,
        issuer_id=issuer_id,
        filters=filters,
    ).parsed


async def asyncio_detailed(
    *,
    client: BaseClient,
    conid: str | int | Unset = UNSET,
    sectype: str | Unset = UNSET,
    month: str | Unset = UNSET,
    exchange: str | Unset = UNSET,
    strike: str | Unset = UNSET,
    right: GetDefinitionRight | Unset = UNSET,
    issuer_id: str | Unset = UNSET,
    filters: str | Unset = UNSET,
) -> Response[ContractDetails | list[ContractDetails] | ProblemDetail | ErrorText | ErrorWithStatus]:
    """The contracts of one expiry month, strike and right, a row per expiry date.

    ``GET /v1/api/iserver/secdef/info``, access read.

    Args:
        conid: Contract id of the underlying.
        exchange: Venue, for example SMART; futures options need it.
        filters: Bond filters, separated by commas.
        issuer_id: Bond issuer, one of the issuers that search found.
        month: Expiry month, for example JAN27.
        right: C for calls, P for puts.
        sectype: OPT, FOP, WAR, FUT, CASH, CFD, STK or BOND.
        strike: Strike price, one of list_strikes.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        conid=conid,
        sectype=sectype,
        month=month,
        exchange=exchange,
        strike=strike,
        right=right,
        issuer_id=issuer_id,
        filters=filters,
    )
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *,
    client: BaseClient,
    conid: str | int | Unset = UNSET,
    sectype: str | Unset = UNSET,
    month: str | Unset = UNSET,
    exchange: str | Unset = UNSET,
    strike: str | Unset = UNSET,
    right: GetDefinitionRight | Unset = UNSET,
    issuer_id: str | Unset = UNSET,
    filters: str | Unset = UNSET,
) -> ContractDetails | list[ContractDetails] | ProblemDetail | ErrorText | ErrorWithStatus:
    """The contracts of one expiry month, strike and right, a row per expiry date.

    ``GET /v1/api/iserver/secdef/info``, access read.

    Args:
        conid: Contract id of the underlying.
        exchange: Venue, for example SMART; futures options need it.
        filters: Bond filters, separated by commas.
        issuer_id: Bond issuer, one of the issuers that search found.
        month: Expiry month, for example JAN27.
        right: C for calls, P for puts.
        sectype: OPT, FOP, WAR, FUT, CASH, CFD, STK or BOND.
        strike: Strike price, one of list_strikes.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            client=client,
            conid=conid,
            sectype=sectype,
            month=month,
            exchange=exchange,
            strike=strike,
            right=right,
            issuer_id=issuer_id,
            filters=filters,
        )
    ).parsed
