"""IBKR's ``PhoneInfo``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


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


@define(kw_only=True, repr=False)
class PhoneInfo(OpenModel):
    """IBKR's ``PhoneInfo``."""

    country: str | Unset = UNSET
    number: str | Unset = UNSET
    type_: PhoneInfoType | Unset = UNSET
    verified: bool | Unset = UNSET

    WIRE = Wire(
        {
            "country": ("country", TEXT),
            "number": ("number", TEXT),
            "type": ("type_", Enumerated("PhoneInfoType")),
            "verified": ("verified", BOOL),
        }
    )
