"""IBKR's ``userAccountsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .account_properties_by_id import AccountPropertiesById
    from .allowed_features import AllowedFeatures
    from .brokerage_accounts_aliases import BrokerageAccountsAliases
    from .brokerage_accounts_chart_periods import BrokerageAccountsChartPeriods
    from .brokerage_server_info import BrokerageServerInfo


@define(kw_only=True)
class BrokerageAccounts(Model["Any"]):
    """IBKR's ``userAccountsResponse``."""

    accounts: list[str] | Unset = UNSET
    acct_props: AccountPropertiesById | Unset = UNSET
    aliases: BrokerageAccountsAliases | Unset = UNSET
    allow_features: AllowedFeatures | Unset = UNSET
    chart_periods: BrokerageAccountsChartPeriods | Unset = UNSET
    groups: list[str] | Unset = UNSET
    is_paper: bool | Unset = UNSET
    profiles: list[str] | Unset = UNSET
    selected_account: str | Unset = UNSET
    server_info: BrokerageServerInfo | Unset = UNSET
    session_id: str | Unset = UNSET
    is_ft: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
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
