"""``depositDetails/openBanking`` of IBKR's ``DepositFundsPollingResult``."""

from __future__ import annotations

from ..declare import TEXT, TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import JsonObject


@define(kw_only=True, repr=False)
class DepositFundsPollingResultDepositDetailsOpenBanking(OpenModel):
    """``depositDetails/openBanking`` of IBKR's ``DepositFundsPollingResult``."""

    provider_response: JsonObject | None | Unset = UNSET
    service_provider: str | None | Unset = UNSET

    WIRE = Wire(
        {"providerResponse": ("provider_response", Object("JsonObject")), "serviceProvider": ("service_provider", TEXT)}
    )
