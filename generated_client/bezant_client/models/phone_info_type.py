"""``type`` of IBKR's ``PhoneInfo``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class PhoneInfoType(OpenStrEnum):
    """``type`` of IBKR's ``PhoneInfo``."""

    WORK = "Work"
    HOME = "Home"
    FAX = "Fax"
    MOBILE = "Mobile"
    MOBILE_WORK = "Mobile (work)"
    MOBILE_OTHER = "Mobile (other)"
    BUSINESS = "Business"
    OTHER_VOICE = "Other (voice)"
