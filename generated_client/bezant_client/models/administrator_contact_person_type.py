"""IBKR's ``AdministratorContactPersonType``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class AdministratorContactPersonTypeSuffix(OpenStrEnum):
    """``suffix`` of IBKR's ``AdministratorContactPersonType``."""

    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"


@define(kw_only=True, repr=False)
class AdministratorContactPersonType(OpenModel):
    """IBKR's ``AdministratorContactPersonType``."""

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    middle_initial: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    suffix: AdministratorContactPersonTypeSuffix | Unset = UNSET

    WIRE = Wire(
        {
            "firstName": ("first_name", TEXT),
            "lastName": ("last_name", TEXT),
            "middleInitial": ("middle_initial", TEXT),
            "phoneNumber": ("phone_number", TEXT),
            "suffix": ("suffix", Enumerated("AdministratorContactPersonTypeSuffix")),
        }
    )
