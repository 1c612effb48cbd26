"""IBKR's ``AdministratorType``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import Address


class AdministratorTypeSuffix(OpenStrEnum):
    """``suffix`` of IBKR's ``AdministratorType``."""

    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"


@define(kw_only=True, repr=False)
class AdministratorType(OpenModel):
    """IBKR's ``AdministratorType``."""

    address: Address | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    middle_initial: str | Unset = UNSET
    suffix: AdministratorTypeSuffix | Unset = UNSET

    WIRE = Wire(
        {
            "address": ("address", Object("Address")),
            "firstName": ("first_name", TEXT),
            "lastName": ("last_name", TEXT),
            "middleInitial": ("middle_initial", TEXT),
            "suffix": ("suffix", Enumerated("AdministratorTypeSuffix")),
        }
    )
