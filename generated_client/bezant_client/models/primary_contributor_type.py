"""IBKR's ``PrimaryContributorType``."""

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


class PrimaryContributorTypeSuffix(OpenStrEnum):
    """``suffix`` of IBKR's ``PrimaryContributorType``."""

    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"


@define(kw_only=True, repr=False)
class PrimaryContributorType(OpenModel):
    """IBKR's ``PrimaryContributorType``."""

    address: Address | Unset = UNSET
    employer: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    middle_initial: str | Unset = UNSET
    occupation: str | Unset = UNSET
    source_of_funds: str | Unset = UNSET
    suffix: PrimaryContributorTypeSuffix | Unset = UNSET

    WIRE = Wire(
        {
            "address": ("address", Object("Address")),
            "employer": ("employer", TEXT),
            "firstName": ("first_name", TEXT),
            "lastName": ("last_name", TEXT),
            "middleInitial": ("middle_initial", TEXT),
            "occupation": ("occupation", TEXT),
            "sourceOfFunds": ("source_of_funds", TEXT),
            "suffix": ("suffix", Enumerated("PrimaryContributorTypeSuffix")),
        }
    )
