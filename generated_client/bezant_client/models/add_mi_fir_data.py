"""IBKR's ``AddMiFIRData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .identification import Identification


@define(kw_only=True, repr=False)
class AddMiFIRData(OpenModel):
    """IBKR's ``AddMiFIRData``."""

    account_id: str | Unset = UNSET
    identifications: list[Identification] | Unset = UNSET
    title: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "identifications": ("identifications", ListOf(Object("Identification"))),
        "title": ("title", TEXT),
    }
