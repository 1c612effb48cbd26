"""IBKR's ``CompleteLoginMessage``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class CompleteLoginMessage(OpenModel):
    """IBKR's ``CompleteLoginMessage``."""

    account_id: str | Unset = UNSET
    login_message_ids: list[int] | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "loginMessageIds": ("login_message_ids", ListOf(INT))})
