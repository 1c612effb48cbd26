"""``openBanking/plaidOptions`` of IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class DepositFundsInstructionOpenBankingPlaidOptions(OpenModel):
    """``openBanking/plaidOptions`` of IBKR's ``DepositFundsInstruction``."""

    completion_redirect_uri: str | Unset = UNSET
    is_mobile_app: bool | Unset = UNSET
    link_display_name: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "completionRedirectUri": ("completion_redirect_uri", TEXT),
        "isMobileApp": ("is_mobile_app", BOOL),
        "linkDisplayName": ("link_display_name", TEXT),
    }
