"""IBKR's ``AdministratorType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    Enumerated,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .address import Address
    from .administrator_type_suffix import AdministratorTypeSuffix


@define(kw_only=True, repr=False)
class AdministratorType(Model["Any"]):
    """IBKR's ``AdministratorType``."""

    address: Address | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    middle_initial: str | Unset = UNSET
    suffix: AdministratorTypeSuffix | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "address": ("address", Object("Address")),
        "firstName": ("first_name", TEXT),
        "lastName": ("last_name", TEXT),
        "middleInitial": ("middle_initial", TEXT),
        "suffix": ("suffix", Enumerated("AdministratorTypeSuffix")),
    }
