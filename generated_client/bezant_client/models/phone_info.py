"""IBKR's ``PhoneInfo``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    TEXT,
    Enumerated,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .phone_info_type import PhoneInfoType


@define(kw_only=True, repr=False)
class PhoneInfo(Model["Any"]):
    """IBKR's ``PhoneInfo``."""

    country: str | Unset = UNSET
    number: str | Unset = UNSET
    type_: PhoneInfoType | Unset = UNSET
    verified: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "country": ("country", TEXT),
        "number": ("number", TEXT),
        "type": ("type_", Enumerated("PhoneInfoType")),
        "verified": ("verified", BOOL),
    }
