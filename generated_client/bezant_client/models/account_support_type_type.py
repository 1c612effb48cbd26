"""``type`` of IBKR's ``AccountSupportType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AccountSupportTypeType(StrEnum):
    """``type`` of IBKR's ``AccountSupportType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    FINANCIALINSTITUTION = "FINANCIALINSTITUTION"
    PROPRIETARYTRADING = "PROPRIETARYTRADING"
    FAMILYINVVEHICLE = "FAMILYINVVEHICLE"
    OPERATINGBUSINESS = "OPERATINGBUSINESS"
    BROKERDEALER = "BROKERDEALER"
    LICENSEDADVISOR = "LICENSEDADVISOR"

    @classmethod
    def _missing_(cls, value: object) -> AccountSupportTypeType | None:
        return undeclared(cls, value, str)
