"""IBKR's ``AddTradingPermissions``."""

from __future__ import annotations

from ..declare import (
    INT,
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
    from . import DocumentSubmission, TradingPermission


@define(kw_only=True, repr=False)
class AddTradingPermissions(OpenModel):
    """IBKR's ``AddTradingPermissions``."""

    account_id: str | Unset = UNSET
    document_submission: DocumentSubmission | Unset = UNSET
    option_level: int | Unset = UNSET
    trading_permissions: list[TradingPermission] | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "documentSubmission": ("document_submission", Object("DocumentSubmission")),
            "optionLevel": ("option_level", INT),
            "tradingPermissions": ("trading_permissions", ListOf(Object("TradingPermission"))),
        }
    )
