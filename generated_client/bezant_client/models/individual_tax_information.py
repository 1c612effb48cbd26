"""IBKR's ``IndividualTaxInformation``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import FormCRS, FormW8BEN, FormW8BENE, FormW9


@define(kw_only=True, repr=False)
class IndividualTaxInformation(OpenModel):
    """IBKR's ``IndividualTaxInformation``."""

    crs: FormCRS | Unset = UNSET
    w_8_ben: FormW8BEN | Unset = UNSET
    w_8_ben_e: FormW8BENE | Unset = UNSET
    w9: FormW9 | Unset = UNSET

    WIRE = Wire(
        {
            "crs": ("crs", Object("FormCRS")),
            "w8Ben": ("w_8_ben", Object("FormW8BEN")),
            "w8BenE": ("w_8_ben_e", Object("FormW8BENE")),
            "w9": ("w9", Object("FormW9")),
        }
    )
