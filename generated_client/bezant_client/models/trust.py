"""IBKR's ``Trust``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import RegulatoryInformation, TrustIdentification


@define(kw_only=True, repr=False)
class Trust(OpenModel):
    """IBKR's ``Trust``."""

    identification: TrustIdentification | Unset = UNSET
    regulatory_information: RegulatoryInformation | Unset = UNSET

    WIRE = Wire(
        {
            "identification": ("identification", Object("TrustIdentification")),
            "regulatoryInformation": ("regulatory_information", Object("RegulatoryInformation")),
        }
    )
