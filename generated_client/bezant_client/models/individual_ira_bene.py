"""IBKR's ``IndividualIRABene``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .individual_ira_bene_identification import IndividualIRABeneIdentification
    from .individual_ira_bene_location import IndividualIRABeneLocation


@define(kw_only=True)
class IndividualIRABene(Model["Any"]):
    """IBKR's ``IndividualIRABene``."""

    date_of_birth: str | Unset = UNSET
    first_name: str | Unset = UNSET
    identification: IndividualIRABeneIdentification | Unset = UNSET
    last_name: str | Unset = UNSET
    location: IndividualIRABeneLocation | Unset = UNSET
    ownership: int | Unset = UNSET
    per_stripes: str | Unset = UNSET
    relationship: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "dateOfBirth": ("date_of_birth", TEXT),
        "firstName": ("first_name", TEXT),
        "identification": ("identification", Object("IndividualIRABeneIdentification")),
        "lastName": ("last_name", TEXT),
        "location": ("location", Object("IndividualIRABeneLocation")),
        "ownership": ("ownership", INT),
        "perStripes": ("per_stripes", TEXT),
        "relationship": ("relationship", TEXT),
        "type": ("type_", TEXT),
    }
