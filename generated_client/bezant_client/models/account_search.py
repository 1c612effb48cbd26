"""IBKR's ``dynAccountSearchResponse``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import MatchedAccount


@define(kw_only=True, repr=False)
class AccountSearch(OpenModel):
    """IBKR's ``dynAccountSearchResponse``."""

    matched_accounts: list[MatchedAccount] | None | Unset = UNSET
    pattern: str | None | Unset = UNSET

    WIRE = Wire(
        {"matchedAccounts": ("matched_accounts", ListOf(Object("MatchedAccount"))), "pattern": ("pattern", TEXT)}
    )
