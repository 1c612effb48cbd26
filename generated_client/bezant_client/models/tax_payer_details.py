"""IBKR's ``TaxPayerDetails``."""

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
    from .form_w8ben import FormW8BEN


@define(kw_only=True, repr=False)
class TaxPayerDetails(Model["Any"]):
    """IBKR's ``TaxPayerDetails``."""

    user_name: str | Unset = UNSET
    w_8_ben: FormW8BEN | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "userName": ("user_name", TEXT),
        "w8Ben": ("w_8_ben", Object("FormW8BEN")),
    }
