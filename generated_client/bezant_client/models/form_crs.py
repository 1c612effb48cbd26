"""IBKR's ``FormCRS``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .form_crs_controlling_person_designation import FormCRSControllingPersonDesignation
    from .form_crs_oecd_status import FormCRSOecdStatus


@define(kw_only=True, repr=False)
class FormCRS(OpenModel):
    """IBKR's ``FormCRS``."""

    controlling_person_designation: FormCRSControllingPersonDesignation | Unset = UNSET
    oecd_status: FormCRSOecdStatus | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "controllingPersonDesignation": (
            "controlling_person_designation",
            Enumerated("FormCRSControllingPersonDesignation"),
        ),
        "oecdStatus": ("oecd_status", Enumerated("FormCRSOecdStatus")),
    }
