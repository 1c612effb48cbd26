"""IBKR's ``AdministratorType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .address import Address
    from .administrator_type_suffix import AdministratorTypeSuffix


@define(kw_only=True, repr=False)
class AdministratorType(OpenModel):
    """IBKR's ``AdministratorType``."""

    address: Address | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    middle_initial: str | Unset = UNSET
    suffix: AdministratorTypeSuffix | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "address": ("address", Object("Address")),
        "firstName": ("first_name", TEXT),
        "lastName": ("last_name", TEXT),
        "middleInitial": ("middle_initial", TEXT),
        "suffix": ("suffix", Enumerated("AdministratorTypeSuffix")),
    }
