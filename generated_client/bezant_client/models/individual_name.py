"""IBKR's ``IndividualName``."""

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


class IndividualNameSalutation(OpenStrEnum):
    """``salutation`` of IBKR's ``IndividualName``."""

    MR = "Mr."
    MRS = "Mrs."
    MS = "Ms."
    DR = "Dr."
    MX = "Mx."
    IND = "Ind."


class IndividualNameSuffix(OpenStrEnum):
    """``suffix`` of IBKR's ``IndividualName``."""

    JR = "Jr."
    SR = "Sr."
    I = "I"
    II = "II"
    III = "III"
    IV = "IV"
    V = "V"


@define(kw_only=True, repr=False)
class IndividualName(OpenModel):
    """IBKR's ``IndividualName``."""

    first: str | Unset = UNSET
    last: str | Unset = UNSET
    middle: str | Unset = UNSET
    salutation: IndividualNameSalutation | Unset = UNSET
    suffix: IndividualNameSuffix | Unset = UNSET
    title: str | Unset = UNSET

    WIRE = Wire(
        {
            "first": ("first", TEXT),
            "last": ("last", TEXT),
            "middle": ("middle", TEXT),
            "salutation": ("salutation", Enumerated("IndividualNameSalutation")),
            "suffix": ("suffix", Enumerated("IndividualNameSuffix")),
            "title": ("title", TEXT),
        }
    )
