"""IBKR's ``CompleteLoginMessage``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, ClassVar, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class CompleteLoginMessage(OpenModel):
    """IBKR's ``CompleteLoginMessage``."""

    account_id: str | Unset = UNSET
    login_message_ids: list[int] | Unset = UNSET

    WIRE: ClassVar[Wire] = {"accountId": ("account_id", TEXT), "loginMessageIds": ("login_message_ids", ListOf(INT))}
