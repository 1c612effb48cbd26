"""IBKR's ``DeleteEntity``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class DeleteEntity(OpenModel):
    """IBKR's ``DeleteEntity``."""

    ib_entity_id: int | Unset = UNSET

    WIRE: ClassVar[Wire] = {"ibEntityId": ("ib_entity_id", INT)}
