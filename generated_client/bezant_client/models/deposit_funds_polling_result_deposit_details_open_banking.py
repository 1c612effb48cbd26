"""``depositDetails/openBanking`` of IBKR's ``DepositFundsPollingResult``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .json_object import JsonObject


@define(kw_only=True, repr=False)
class DepositFundsPollingResultDepositDetailsOpenBanking(Model["Any"]):
    """``depositDetails/openBanking`` of IBKR's ``DepositFundsPollingResult``."""

    provider_response: JsonObject | None | Unset = UNSET
    service_provider: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "providerResponse": ("provider_response", Object("JsonObject")),
        "serviceProvider": ("service_provider", TEXT),
    }
