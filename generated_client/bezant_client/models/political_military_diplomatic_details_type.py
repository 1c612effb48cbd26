"""IBKR's ``PoliticalMilitaryDiplomaticDetailsType``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PoliticalMilitaryDiplomaticDetailsType(Model["Any"]):
    """IBKR's ``PoliticalMilitaryDiplomaticDetailsType``."""

    country: str | Unset = UNSET
    organization: str | Unset = UNSET
    person_name: str | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "country": ("country", TEXT),
        "organization": ("organization", TEXT),
        "personName": ("person_name", TEXT),
        "title": ("title", TEXT),
    }
