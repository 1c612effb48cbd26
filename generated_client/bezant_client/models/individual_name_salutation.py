"""``salutation`` of IBKR's ``IndividualName``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IndividualNameSalutation(OpenStrEnum):
    """``salutation`` of IBKR's ``IndividualName``."""

    MR = "Mr."
    MRS = "Mrs."
    MS = "Ms."
    DR = "Dr."
    MX = "Mx."
    IND = "Ind."
