"""``openBanking/plaidOptions`` of IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class DepositFundsInstructionOpenBankingPlaidOptions(OpenModel):
    """``openBanking/plaidOptions`` of IBKR's ``DepositFundsInstruction``."""

    completion_redirect_uri: str | Unset = UNSET
    is_mobile_app: bool | Unset = UNSET
    link_display_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "completionRedirectUri": ("completion_redirect_uri", TEXT),
            "isMobileApp": ("is_mobile_app", BOOL),
            "linkDisplayName": ("link_display_name", TEXT),
        }
    )
