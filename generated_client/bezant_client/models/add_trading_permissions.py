"""IBKR's ``AddTradingPermissions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .document_submission import DocumentSubmission
    from .trading_permission import TradingPermission


@define(kw_only=True, repr=False)
class AddTradingPermissions(OpenModel):
    """IBKR's ``AddTradingPermissions``."""

    account_id: str | Unset = UNSET
    document_submission: DocumentSubmission | Unset = UNSET
    option_level: int | Unset = UNSET
    trading_permissions: list[TradingPermission] | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "documentSubmission": ("document_submission", Object("DocumentSubmission")),
        "optionLevel": ("option_level", INT),
        "tradingPermissions": ("trading_permissions", ListOf(Object("TradingPermission"))),
    }
