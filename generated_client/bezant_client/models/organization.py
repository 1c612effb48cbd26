"""IBKR's ``Organization``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .organization_identification import OrganizationIdentification
    from .regulatory_information import RegulatoryInformation


@define(kw_only=True, repr=False)
class Organization(Model["Any"]):
    """IBKR's ``Organization``."""

    identification: OrganizationIdentification | Unset = UNSET
    regulatory_information: RegulatoryInformation | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "identification": ("identification", Object("OrganizationIdentification")),
        "regulatoryInformation": ("regulatory_information", Object("RegulatoryInformation")),
    }
