"""IBKR's ``AddMiFIRData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .identification import Identification


@define(kw_only=True, repr=False)
class AddMiFIRData(Model["Any"]):
    """IBKR's ``AddMiFIRData``."""

    account_id: str | Unset = UNSET
    identifications: list[Identification] | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "identifications": ("identifications", ListOf(Object("Identification"))),
        "title": ("title", TEXT),
    }
