"""``depositDetails/openBanking`` of IBKR's ``DepositFundsPollingResult``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .json_object import JsonObject


@define(kw_only=True, repr=False)
class DepositFundsPollingResultDepositDetailsOpenBanking(OpenModel):
    """``depositDetails/openBanking`` of IBKR's ``DepositFundsPollingResult``."""

    provider_response: JsonObject | None | Unset = UNSET
    service_provider: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "providerResponse": ("provider_response", Object("JsonObject")),
        "serviceProvider": ("service_provider", TEXT),
    }
