"""IBKR's ``AdministratorContactPersonType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .administrator_contact_person_type_suffix import AdministratorContactPersonTypeSuffix


@define(kw_only=True, repr=False)
class AdministratorContactPersonType(OpenModel):
    """IBKR's ``AdministratorContactPersonType``."""

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    middle_initial: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    suffix: AdministratorContactPersonTypeSuffix | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "firstName": ("first_name", TEXT),
        "lastName": ("last_name", TEXT),
        "middleInitial": ("middle_initial", TEXT),
        "phoneNumber": ("phone_number", TEXT),
        "suffix": ("suffix", Enumerated("AdministratorContactPersonTypeSuffix")),
    }
