"""``type`` of IBKR's ``AccountSupportType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AccountSupportTypeType(OpenStrEnum):
    """``type`` of IBKR's ``AccountSupportType``."""

    FINANCIALINSTITUTION = "FINANCIALINSTITUTION"
    PROPRIETARYTRADING = "PROPRIETARYTRADING"
    FAMILYINVVEHICLE = "FAMILYINVVEHICLE"
    OPERATINGBUSINESS = "OPERATINGBUSINESS"
    BROKERDEALER = "BROKERDEALER"
    LICENSEDADVISOR = "LICENSEDADVISOR"
