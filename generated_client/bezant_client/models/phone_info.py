"""IBKR's ``PhoneInfo``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .phone_info_type import PhoneInfoType


@define(kw_only=True, repr=False)
class PhoneInfo(OpenModel):
    """IBKR's ``PhoneInfo``."""

    country: str | Unset = UNSET
    number: str | Unset = UNSET
    type_: PhoneInfoType | Unset = UNSET
    verified: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "country": ("country", TEXT),
        "number": ("number", TEXT),
        "type": ("type_", Enumerated("PhoneInfoType")),
        "verified": ("verified", BOOL),
    }
