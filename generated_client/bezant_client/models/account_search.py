"""IBKR's ``dynAccountSearchResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .matched_account import MatchedAccount


@define(kw_only=True, repr=False)
class AccountSearch(Model["Any"]):
    """IBKR's ``dynAccountSearchResponse``."""

    matched_accounts: list[MatchedAccount] | None | Unset = UNSET
    pattern: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "matchedAccounts": ("matched_accounts", ListOf(Object("MatchedAccount"))),
        "pattern": ("pattern", TEXT),
    }
