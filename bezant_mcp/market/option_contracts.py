"""The options on a contract as IBKR lists them: expiry months, strikes of a month, the contracts at some strikes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bezant_mcp.concurrency import together
from bezant_mcp.contracts.listings import Listing, search
from bezant_mcp.contracts.symbols import month_code, month_of
from bezant_mcp.errors import BadArgument, BrokerageDown, IbkrError, NothingInIt, UnexpectedAnswer
from bezant_mcp.parsing import number, objects, text, whole

if TYPE_CHECKING:
    from bezant_client.models import ContractDetails

    from bezant_mcp.gateway import Gateway


async def fetch_months(gateway: Gateway, underlying: Listing) -> tuple[tuple[str, ...], datetime]:
    """The months in which options on a contract expire; the search also opens the way to strikes and quotes."""
    from bezant_client.models import SearchSecType

    is_index = underlying.asset_class == "IND"
    rows = await search(gateway, underlying.symbol, SearchSecType.IND if is_index else None)
    own = [row for row in rows if whole(row.conid) == underlying.conid]
    codes = [
        code
        for row in own
        for section in objects(row.sections or [])
        if text(section.sec_type) == "OPT"
        for code in (text(section.months, 2000) or "").split(";")
    ]
    months = tuple(dict.fromkeys(month for code in codes if (month := month_of(code))))
    if not months:
        raise BadArgument(
            f"IBKR lists no options on {underlying.symbol}@{underlying.exchange}.", "Name the underlying."
        )
    return months, gateway.now()


async def fetch_strikes(gateway: Gateway, underlying: Listing, month: str) -> list[float]:
    """Every strike of a month, calls and puts together."""
    from bezant_client.api.contracts import list_strikes
    from bezant_client.models import ListStrikesSectype

    call = list_strikes.asyncio_detailed(
        conid=str(underlying.conid), sectype=ListStrikesSectype.OPT, month=month_code(month), client=gateway.client
    )
    found = (await gateway.ask(call)).value
    strikes = sorted({strike for row in (found.call, found.put) for value in row or [] if (strike := number(value))})
    if not strikes:
        raise UnexpectedAnswer(f"IBKR gave no strikes of {underlying.symbol} for {month_code(month)}.")
    return strikes


def around(strikes: Sequence[float], price: float, most: int) -> list[float]:
    """The strikes next to a price, in order."""
    return sorted(sorted(strikes, key=lambda strike: (abs(strike - price), strike))[:most])


async def fetch_contracts(
    gateway: Gateway, underlying: Listing, month: str, asked: Sequence[tuple[float, str]]
) -> list[ContractDetails]:
    """The options of a month at some strikes and rights, one request each, every expiry of the month among them."""
    from bezant_client.api.contracts import get_definition
    from bezant_client.models import GetDefinitionRight

    async def one(strike: float, right: str) -> list[ContractDetails]:
        call = get_definition.asyncio_detailed(
            conid=str(underlying.conid), sectype="OPT", month=month_code(month), strike=f"{strike:g}",
            right=GetDefinitionRight(right), client=gateway.client,
        )  # fmt: skip
        try:
            found: Any = (await gateway.ask(call)).value
        except NothingInIt:
            return []
        except BrokerageDown:
            raise
        except IbkrError as error:
            if error.status not in (200, 400, 500):
                raise
            return []  # not every strike of a month exists on each side
        rows: list[ContractDetails] = found if isinstance(found, list) else [found]  # the document says one object
        return rows

    answers = await together(one(strike, right) for strike, right in asked)
    return [row for rows in answers for row in rows if whole(row.conid)]
