"""``salutation`` of IBKR's ``IndividualName``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IndividualNameSalutation(StrEnum):
    """``salutation`` of IBKR's ``IndividualName``. A value that is not listed becomes a member named ``UNDECLARED``."""

    MR = "Mr."
    MRS = "Mrs."
    MS = "Ms."
    DR = "Dr."
    MX = "Mx."
    IND = "Ind."

    @classmethod
    def _missing_(cls, value: object) -> IndividualNameSalutation | None:
        return undeclared(cls, value, str)
