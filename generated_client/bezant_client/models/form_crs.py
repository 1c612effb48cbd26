"""IBKR's ``FormCRS``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Enumerated,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .form_crs_controlling_person_designation import (
        FormCRSControllingPersonDesignation,
    )
    from .form_crs_oecd_status import FormCRSOecdStatus


@define(kw_only=True, repr=False)
class FormCRS(Model["Any"]):
    """IBKR's ``FormCRS``."""

    controlling_person_designation: FormCRSControllingPersonDesignation | Unset = UNSET
    oecd_status: FormCRSOecdStatus | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "controllingPersonDesignation": (
            "controlling_person_designation",
            Enumerated("FormCRSControllingPersonDesignation"),
        ),
        "oecdStatus": ("oecd_status", Enumerated("FormCRSOecdStatus")),
    }
