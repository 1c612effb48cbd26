"""IBKR's ``TaxPayerDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .form_w8ben import FormW8BEN


@define(kw_only=True, repr=False)
class TaxPayerDetails(OpenModel):
    """IBKR's ``TaxPayerDetails``."""

    user_name: str | Unset = UNSET
    w_8_ben: FormW8BEN | Unset = UNSET

    WIRE: ClassVar[Wire] = {"userName": ("user_name", TEXT), "w8Ben": ("w_8_ben", Object("FormW8BEN"))}
