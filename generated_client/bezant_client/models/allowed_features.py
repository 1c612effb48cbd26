"""``allowFeatures`` of IBKR's ``userAccountsResponse``."""

from __future__ import annotations

from ..declare import BOOL, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AllowedFeatures(OpenModel):
    """``allowFeatures`` of IBKR's ``userAccountsResponse``."""

    allow_crypto: bool | None | Unset = UNSET
    allow_dyn_account: bool | None | Unset = UNSET
    allow_event_contract: bool | None | Unset = UNSET
    allow_event_trading: bool | None | Unset = UNSET
    allow_fx_conv: bool | None | Unset = UNSET
    allow_financial_lens: bool | None | Unset = UNSET
    allow_mta: bool | None | Unset = UNSET
    allow_type_ahead: bool | None | Unset = UNSET
    allowed_asset_types: str | None | Unset = UNSET
    debug_pnl: bool | None | Unset = UNSET
    lite_user: bool | None | Unset = UNSET
    research: bool | None | Unset = UNSET
    restrict_trade_subscription: bool | None | Unset = UNSET
    show_eu_cost_report: bool | None | Unset = UNSET
    show_gfis: bool | None | Unset = UNSET
    show_impact_dashboard: bool | None | Unset = UNSET
    show_tax_opt: bool | None | Unset = UNSET
    show_uk_user_labels: bool | None | Unset = UNSET
    show_web_news: bool | None | Unset = UNSET
    side_by_side: bool | None | Unset = UNSET
    snapshot_refresh_timeout: int | None | Unset = UNSET
    allow_fa: bool | None | Unset = UNSET
    allow_lite_under_pro: bool | None | Unset = UNSET

    WIRE = Wire(
        {
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
    )
