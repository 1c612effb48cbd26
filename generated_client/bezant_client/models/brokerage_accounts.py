"""IBKR's ``userAccountsResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
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
    from . import (
        AccountPropertiesById,
        AllowedFeatures,
        BrokerageAccountsAliases,
        BrokerageAccountsChartPeriods,
        BrokerageServerInfo,
    )


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
