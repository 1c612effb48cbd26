"""IBKR's ``userAccountsResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    UNSET,
    ListOf,
    MapModel,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)


@define(kw_only=True, repr=False)
class AccountProperties(OpenModel):
    """``acctProps/*`` of IBKR's ``userAccountsResponse``."""

    allow_customer_time: bool | None | Unset = UNSET
    auto_fx: bool | None | Unset = UNSET
    has_child_accounts: bool | None | Unset = UNSET
    is_prop: bool | None | Unset = UNSET
    lite_under_pro: bool | None | Unset = UNSET
    no_fx_conv: bool | None | Unset = UNSET
    supports_cash_qty: bool | None | Unset = UNSET
    supports_fractions: bool | None | Unset = UNSET
    no_fx_conv_2: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "allowCustomerTime": ("allow_customer_time", BOOL),
            "autoFx": ("auto_fx", BOOL),
            "hasChildAccounts": ("has_child_accounts", BOOL),
            "isProp": ("is_prop", BOOL),
            "liteUnderPro": ("lite_under_pro", BOOL),
            "noFXConv": ("no_fx_conv", BOOL),
            "supportsCashQty": ("supports_cash_qty", BOOL),
            "supportsFractions": ("supports_fractions", BOOL),
            "noFxConv": ("no_fx_conv_2", BOOL),
        }
    )


@define(kw_only=True, repr=False, eq=False)
class AccountPropertiesById(MapModel["AccountProperties | None"]):
    """``acctProps`` of IBKR's ``userAccountsResponse``."""

    additional_properties: dict[str, AccountProperties | None] = field(factory=dict)

    EXTRA = Object("AccountProperties")


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


@define(kw_only=True, repr=False, eq=False)
class BrokerageAccountsAliases(MapModel["str | None"]):
    """``aliases`` of IBKR's ``userAccountsResponse``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class BrokerageAccountsChartPeriods(MapModel["list[str] | None"]):
    """``chartPeriods`` of IBKR's ``userAccountsResponse``."""

    additional_properties: dict[str, list[str] | None] = field(factory=dict)

    EXTRA = ListOf(TEXT)


@define(kw_only=True, repr=False)
class BrokerageServerInfo(OpenModel):
    """``serverInfo`` of IBKR's ``userAccountsResponse``."""

    server_name: str | None | Unset = UNSET
    server_version: str | None | Unset = UNSET

    WIRE = Wire({"serverName": ("server_name", TEXT), "serverVersion": ("server_version", TEXT)})


@define(kw_only=True, repr=False)
class BrokerageAccounts(OpenModel):
    """IBKR's ``userAccountsResponse``."""

    accounts: list[str] | None | Unset = UNSET
    acct_props: AccountPropertiesById | None | Unset = UNSET
    aliases: BrokerageAccountsAliases | None | Unset = UNSET
    allow_features: AllowedFeatures | None | Unset = UNSET
    chart_periods: BrokerageAccountsChartPeriods | None | Unset = UNSET
    groups: list[str] | None | Unset = UNSET
    is_paper: bool | None | Unset = UNSET
    profiles: list[str] | None | Unset = UNSET
    selected_account: str | None | Unset = UNSET
    server_info: BrokerageServerInfo | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    is_ft: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "accounts": ("accounts", ListOf(TEXT)),
            "acctProps": ("acct_props", Object("AccountPropertiesById")),
            "aliases": ("aliases", Object("BrokerageAccountsAliases")),
            "allowFeatures": ("allow_features", Object("AllowedFeatures")),
            "chartPeriods": ("chart_periods", Object("BrokerageAccountsChartPeriods")),
            "groups": ("groups", ListOf(TEXT)),
            "isPaper": ("is_paper", BOOL),
            "profiles": ("profiles", ListOf(TEXT)),
            "selectedAccount": ("selected_account", TEXT),
            "serverInfo": ("server_info", Object("BrokerageServerInfo")),
            "sessionId": ("session_id", TEXT),
            "isFT": ("is_ft", BOOL),
        }
    )
