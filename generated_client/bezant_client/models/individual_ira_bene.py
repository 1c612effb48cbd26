"""IBKR's ``IndividualIRABene``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import IndividualIRABeneIdentification, IndividualIRABeneLocation


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

    WIRE = Wire(
        {
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
    )
