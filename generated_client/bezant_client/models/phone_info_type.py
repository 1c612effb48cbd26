"""``type`` of IBKR's ``PhoneInfo``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class PhoneInfoType(StrEnum):
    """``type`` of IBKR's ``PhoneInfo``. A value that is not listed becomes a member named ``UNDECLARED``."""

    WORK = "Work"
    HOME = "Home"
    FAX = "Fax"
    MOBILE = "Mobile"
    MOBILE_WORK = "Mobile (work)"
    MOBILE_OTHER = "Mobile (other)"
    BUSINESS = "Business"
    OTHER_VOICE = "Other (voice)"

    @classmethod
    def _missing_(cls, value: object) -> PhoneInfoType | None:
        return undeclared(cls, value, str)
