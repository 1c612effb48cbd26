"""IBKR's ``IndividualIRABene``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .individual_ira_bene_identification import IndividualIRABeneIdentification
    from .individual_ira_bene_location import IndividualIRABeneLocation


@define(kw_only=True, repr=False)
class IndividualIRABene(OpenModel):
    """IBKR's ``IndividualIRABene``."""

    date_of_birth: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    identification: IndividualIRABeneIdentification | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    location: IndividualIRABeneLocation | None | Unset = UNSET
    ownership: int | None | Unset = UNSET
    per_stripes: str | None | Unset = UNSET
    relationship: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET

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
