"""What the language model is told: one frozen model per answer, small, with the currency and the time of every figure.

A value that IBKR did not give is left out; it is never zero. Texts from outside are cleaned before they get here.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from bezant_mcp.values import day, number, rounded, text, whole

if TYPE_CHECKING:
    from bezant_client.models import Account, AccountSummaryValue, ContractDefinition, Position

    from bezant_mcp.positions import Book
    from bezant_mcp.session import SessionStatus, Tickled

Amount = float | None


def moment(value: datetime) -> str:
    """A time as ISO 8601 with its zone, to the second."""
    return value.isoformat(timespec="seconds")


class Answer(BaseModel):
    """What every answer can carry."""

    model_config = ConfigDict(frozen=True)

    demo: Annotated[bool | None, Field(description="True: invented data")] = None


class Told(Answer):
    """An answer from IBKR: when it was given, by which session, and what is missing in it."""

    as_of: str
    source: Literal["portfolio", "brokerage"] = "portfolio"
    complete: bool = True
    notes: list[str] | None = None


class Health(Answer):
    """The layers of the session, from the outside in."""

    layer: Literal[
        "ready", "gateway_down", "not_a_gateway", "not_logged_in", "brokerage_missing", "competing", "unknown"
    ]
    gateway: bool | None = None
    logged_in: bool | None = None
    brokerage_session: bool | None = None
    competing: bool | None = None
    works: Annotated[str, Field(description="What can be asked now")]
    problem: str | None = None
    code: str | None = None
    next_step: Annotated[str | None, Field(description="What the user must do")] = None
    gateway_url: str

    @classmethod
    def of(cls, status: SessionStatus, gateway_url: str) -> Health:
        """Tell the state of the session."""
        return cls(
            layer=status.layer,  # type: ignore[arg-type]  # pydantic checks it against the literals
            gateway=status.gateway,
            logged_in=status.logged_in,
            brokerage_session=status.brokerage_session,
            competing=status.competing,
            works=status.works,
            problem=status.detail or None,
            code=status.error_code or None,
            next_step=status.next_step or None,
            gateway_url=gateway_url,
        )


class Tickle(Told):
    """What a tickle kept alive."""

    logged_in: bool
    brokerage_session: bool | None = None
    competing: bool | None = None
    expires_in_seconds: Annotated[float | None, Field(description="Until the login ends without requests")] = None

    @classmethod
    def of(cls, tickled: Tickled) -> Tickle:
        """Tell the state after a tickle, without the token that IBKR's own answer carries."""
        return cls(
            as_of=moment(tickled.as_of),
            logged_in=tickled.logged_in,
            brokerage_session=tickled.brokerage_session,
            competing=tickled.competing,
            expires_in_seconds=tickled.expires_in_seconds,
        )


class AccountRow(BaseModel):
    """One account."""

    account_id: str
    currency: Annotated[str | None, Field(description="Base currency")] = None
    type: str | None = None
    alias: str | None = None
    master: bool | None = None

    @classmethod
    def of(cls, account_id: str, account: Account) -> AccountRow:
        """Tell what distinguishes an account; the owner's name stays out."""
        return cls(
            account_id=account_id,
            currency=text(account.currency),
            type=text(account.type_),
            alias=text(account.account_alias),
            master=True if account.faclient is True else None,
        )


class Accounts(Told):
    """Every account of the login."""

    count: int
    accounts: list[AccountRow]


# Answer field, IBKR's key. Order is the order in which the model reads them.
SUMMARY_AMOUNTS = (
    ("net_liquidation_value", "netliquidation"),
    ("total_cash", "totalcashvalue"),
    ("gross_position_value", "grosspositionvalue"),
    ("available_funds", "availablefunds"),
    ("excess_liquidity", "excessliquidity"),
    ("buying_power", "buyingpower"),
    ("initial_margin", "initmarginreq"),
    ("maintenance_margin", "maintmarginreq"),
    ("equity_with_loan_value", "equitywithloanvalue"),
    ("sma", "sma"),
    ("accrued_interest", "accruedcash"),
    ("accrued_dividends", "accrueddividend"),
)


class AccountSummary(Told):
    """Balances and margin of one account, all amounts in its base currency."""

    account_id: str
    currency: Annotated[str | None, Field(description="Of every amount")] = None
    net_liquidation_value: Amount = None
    total_cash: Amount = None
    gross_position_value: Amount = None
    available_funds: Amount = None
    excess_liquidity: Amount = None
    buying_power: Amount = None
    initial_margin: Amount = None
    maintenance_margin: Amount = None
    equity_with_loan_value: Amount = None
    sma: Amount = None
    accrued_interest: Amount = None
    accrued_dividends: Amount = None
    cushion: Annotated[float | None, Field(description="Excess liquidity / net liquidation value")] = None
    leverage: float | None = None
    day_trades_remaining: Annotated[int | None, Field(description="-1: no limit")] = None
    unknown: Annotated[list[str] | None, Field(description="Figures that IBKR did not give")] = None

    @classmethod
    def of(cls, account_id: str, values: dict[str, AccountSummaryValue], as_of: datetime) -> AccountSummary:
        """Pick the figures that people ask for out of IBKR's 140."""
        amounts = {name: rounded(amount_of(values.get(key))) for name, key in SUMMARY_AMOUNTS}
        currencies = {text(values[key].currency) for _, key in SUMMARY_AMOUNTS if key in values} - {None}
        remaining = whole(text_of(values.get("daytradesremaining")))
        return cls(
            as_of=moment(as_of),
            account_id=account_id,
            currency=currencies.pop() if len(currencies) == 1 else None,
            **amounts,
            cushion=number(text_of(values.get("cushion"))),
            leverage=number(text_of(values.get("leverage-s"))),
            day_trades_remaining=remaining,
            unknown=[name for name, amount in amounts.items() if amount is None] or None,
        )


def amount_of(value: AccountSummaryValue | None) -> float | None:
    """The amount of one summary entry; None where IBKR says that there is none."""
    return None if value is None or value.is_null is True else number(value.amount)


def text_of(value: AccountSummaryValue | None) -> str | None:
    """The text of one summary entry."""
    return None if value is None or value.is_null is True else text(value.value)


class Positions(Told):
    """Every open position of one account."""

    account_id: str
    count: int
    columns: Annotated[
        list[str],
        Field(description="Of rows. price: per unit, value and unrealized: in currency; avg_price: per unit"),
    ]
    rows: list[list[Any]]

    @classmethod
    def of(cls, book: Book) -> Positions:
        """Tell every position, the largest first."""
        rows = sorted(book.rows, key=lambda row: -abs(number(row.mkt_value) or 0.0))
        notes = []
        if book.closed:
            notes.append(f"{book.closed} closed today, left out.")
        if book.thin:
            notes.append(f"IBKR has not loaded the contract details of {book.thin} rows; their names are short forms.")
        return cls(
            as_of=moment(book.as_of),
            account_id=book.account_id,
            count=len(rows),
            columns=list(COLUMNS),
            rows=[
                [cell(row, book.definitions.get(whole(row.conid) or 0)) for cell in COLUMNS.values()] for row in rows
            ],
            notes=notes or None,
        )


def described(row: Position, definition: ContractDefinition | None) -> str | None:
    """The local symbol of a derivative with its strike and expiry, the ticker of everything else."""
    ticker = text(row.ticker) or (text(definition.ticker) if definition else None)
    if text(row.asset_class) in ("STK", "CRYPTO", "CASH", "FUND", "BOND") and ticker:
        return ticker
    return (text(row.contract_desc) or ticker or "").partition(" [")[0] or None


COLUMNS: dict[str, Any] = {
    "conid": lambda row, _: whole(row.conid),
    "symbol": described,
    "class": lambda row, _: text(row.asset_class),
    "currency": lambda row, _: text(row.currency),
    "quantity": lambda row, _: number(row.position),
    "price": lambda row, _: rounded(number(row.mkt_price), 4),
    "value": lambda row, _: rounded(number(row.mkt_value)),
    "avg_price": lambda row, _: rounded(number(row.avg_price), 4),
    "unrealized": lambda row, _: rounded(number(row.unrealized_pnl)),
    "expiry": lambda row, definition: day(row.expiry) or (day(definition.expiry) if definition else None),
}
