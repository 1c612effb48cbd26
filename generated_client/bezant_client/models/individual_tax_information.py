"""IBKR's ``IndividualTaxInformation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .form_crs import FormCRS
    from .form_w8ben import FormW8BEN
    from .form_w8bene import FormW8BENE
    from .form_w9 import FormW9


@define(kw_only=True, repr=False)
class IndividualTaxInformation(OpenModel):
    """IBKR's ``IndividualTaxInformation``."""

    crs: FormCRS | Unset = UNSET
    w_8_ben: FormW8BEN | Unset = UNSET
    w_8_ben_e: FormW8BENE | Unset = UNSET
    w9: FormW9 | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "crs": ("crs", Object("FormCRS")),
        "w8Ben": ("w_8_ben", Object("FormW8BEN")),
        "w8BenE": ("w_8_ben_e", Object("FormW8BENE")),
        "w9": ("w9", Object("FormW9")),
    }
