"""``applicant`` of IBKR's ``signatureAndOwners``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AccountApplicant(Model["Any"]):
    """``applicant`` of IBKR's ``signatureAndOwners``."""

    signatures: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "signatures": ("signatures", ListOf(TEXT)),
    }
