"""IBKR's ``Trust``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .regulatory_information import RegulatoryInformation
    from .trust_identification import TrustIdentification


@define(kw_only=True, repr=False)
class Trust(OpenModel):
    """IBKR's ``Trust``."""

    identification: TrustIdentification | Unset = UNSET
    regulatory_information: RegulatoryInformation | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "identification": ("identification", Object("TrustIdentification")),
        "regulatoryInformation": ("regulatory_information", Object("RegulatoryInformation")),
    }
