"""IBKR's ``Trust``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .regulatory_information import RegulatoryInformation
    from .trust_identification import TrustIdentification


@define(kw_only=True, repr=False)
class Trust(Model["Any"]):
    """IBKR's ``Trust``."""

    identification: TrustIdentification | Unset = UNSET
    regulatory_information: RegulatoryInformation | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "identification": ("identification", Object("TrustIdentification")),
        "regulatoryInformation": ("regulatory_information", Object("RegulatoryInformation")),
    }
