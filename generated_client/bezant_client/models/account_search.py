"""IBKR's ``dynAccountSearchResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .matched_account import MatchedAccount


@define(kw_only=True, repr=False)
class AccountSearch(OpenModel):
    """IBKR's ``dynAccountSearchResponse``."""

    matched_accounts: list[MatchedAccount] | None | Unset = UNSET
    pattern: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "matchedAccounts": ("matched_accounts", ListOf(Object("MatchedAccount"))),
        "pattern": ("pattern", TEXT),
    }
