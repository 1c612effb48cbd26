"""IBKR's ``TaxResidency``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tax_residency_tin_type import TaxResidencyTinType


@define(kw_only=True, repr=False)
class TaxResidency(OpenModel):
    """IBKR's ``TaxResidency``."""

    country: str | Unset = UNSET
    tin: str | Unset = UNSET
    tin_type: TaxResidencyTinType | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "country": ("country", TEXT),
        "tin": ("tin", TEXT),
        "tinType": ("tin_type", Enumerated("TaxResidencyTinType")),
    }
