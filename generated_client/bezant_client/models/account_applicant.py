"""``applicant`` of IBKR's ``signatureAndOwners``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AccountApplicant(OpenModel):
    """``applicant`` of IBKR's ``signatureAndOwners``."""

    signatures: list[str] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"signatures": ("signatures", ListOf(TEXT))}
