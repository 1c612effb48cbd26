"""What the language model is told: one frozen model per answer, small, with the currency and the time of every figure.

A value that IBKR did not give is left out; it is never zero. Texts from outside are cleaned before they get here.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

from bezant_mcp.values import text

if TYPE_CHECKING:
    from bezant_client.models import Account

    from bezant_mcp.session import SessionStatus, Tickled

Amount = float | None


def moment(value: datetime) -> str:
    """A time as ISO 8601 with its zone, to the second."""
    return value.isoformat(timespec="seconds")


class Answer(BaseModel):
    """What every answer can carry."""

    # Validators are made when the first answer is: a host gets the list of tools sooner.
    model_config = ConfigDict(frozen=True, defer_build=True)

    # True: invented data.
    demo: bool | None = None
    # A PNG that goes beside the figures, never among them.
    _picture: bytes | None = PrivateAttr(default=None)

    @property
    def picture(self) -> bytes | None:
        """The picture of the answer, if one was asked for and there is something to draw."""
        return self._picture

    def with_picture(self, png: bytes) -> Self:
        """The same answer with a picture beside it."""
        pictured = self.model_copy()
        pictured._picture = png
        return pictured


class Told(Answer):
    """An answer from IBKR: when it was given, by which session, and what is missing in it."""

    as_of: str
    source: Literal["portfolio", "brokerage"] = "portfolio"
    complete: bool = True
    notes: list[str] | None = None


class Health(Answer):
    """The layers of the session, from the outside in."""

    as_of: str
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
    def of(cls, status: SessionStatus, gateway_url: str, as_of: datetime) -> Health:
        """Tell the state of the session."""
        return cls(
            as_of=moment(as_of),
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
        """Tell what distinguishes an account; the owner's name stays out.

        IBKR's ``faclient`` marks the accounts that an advisor manages; that of the advisor is known by its id.
        """
        from bezant_mcp.accounts import MASTER_ID

        return cls(
            account_id=account_id,
            currency=text(account.currency),
            type=text(account.type_),
            alias=text(account.account_alias),
            master=True if MASTER_ID.fullmatch(account_id) else None,
        )


class Accounts(Told):
    """Every account of the login."""

    count: int
    accounts: list[AccountRow]
