"""``allowFeatures`` of IBKR's ``userAccountsResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class AllowedFeatures(Model["Any"]):
    """``allowFeatures`` of IBKR's ``userAccountsResponse``."""

    allow_crypto: bool | Unset = UNSET
    allow_dyn_account: bool | Unset = UNSET
    allow_event_contract: bool | Unset = UNSET
    allow_event_trading: bool | Unset = UNSET
    allow_fx_conv: bool | Unset = UNSET
    allow_financial_lens: bool | Unset = UNSET
    allow_mta: bool | Unset = UNSET
    allow_type_ahead: bool | Unset = UNSET
    allowed_asset_types: str | Unset = UNSET
    debug_pnl: bool | Unset = UNSET
    lite_user: bool | Unset = UNSET
    research: bool | Unset = UNSET
    restrict_trade_subscription: bool | Unset = UNSET
    show_eu_cost_report: bool | Unset = UNSET
    show_gfis: bool | Unset = UNSET
    show_impact_dashboard: bool | Unset = UNSET
    show_tax_opt: bool | Unset = UNSET
    show_uk_user_labels: bool | Unset = UNSET
    show_web_news: bool | Unset = UNSET
    side_by_side: bool | Unset = UNSET
    snapshot_refresh_timeout: int | Unset = UNSET
    allow_fa: bool | Unset = UNSET
    allow_lite_under_pro: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "allowCrypto": ("allow_crypto", BOOL),
        "allowDynAccount": ("allow_dyn_account", BOOL),
        "allowEventContract": ("allow_event_contract", BOOL),
        "allowEventTrading": ("allow_event_trading", BOOL),
        "allowFXConv": ("allow_fx_conv", BOOL),
        "allowFinancialLens": ("allow_financial_lens", BOOL),
        "allowMTA": ("allow_mta", BOOL),
        "allowTypeAhead": ("allow_type_ahead", BOOL),
        "allowedAssetTypes": ("allowed_asset_types", TEXT),
        "debugPnl": ("debug_pnl", BOOL),
        "liteUser": ("lite_user", BOOL),
        "research": ("research", BOOL),
        "restrictTradeSubscription": ("restrict_trade_subscription", BOOL),
        "showEUCostReport": ("show_eu_cost_report", BOOL),
        "showGFIS": ("show_gfis", BOOL),
        "showImpactDashboard": ("show_impact_dashboard", BOOL),
        "showTaxOpt": ("show_tax_opt", BOOL),
        "showUkUserLabels": ("show_uk_user_labels", BOOL),
        "showWebNews": ("show_web_news", BOOL),
        "sideBySide": ("side_by_side", BOOL),
        "snapshotRefreshTimeout": ("snapshot_refresh_timeout", INT),
        "allowFA": ("allow_fa", BOOL),
        "allowLiteUnderPro": ("allow_lite_under_pro", BOOL),
    }
