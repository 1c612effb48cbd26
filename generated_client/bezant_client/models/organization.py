"""IBKR's ``Organization``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .organization_identification import OrganizationIdentification
    from .regulatory_information import RegulatoryInformation


@define(kw_only=True, repr=False)
class Organization(OpenModel):
    """IBKR's ``Organization``."""

    identification: OrganizationIdentification | Unset = UNSET
    regulatory_information: RegulatoryInformation | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "identification": ("identification", Object("OrganizationIdentification")),
        "regulatoryInformation": ("regulatory_information", Object("RegulatoryInformation")),
    }
