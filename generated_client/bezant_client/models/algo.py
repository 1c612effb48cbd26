"""IBKR's ``Algo``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .algo_parameter import AlgoParameter


@define(kw_only=True, repr=False)
class Algo(OpenModel):
    """IBKR's ``Algo``."""

    name: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    parameters: list[AlgoParameter] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "name": ("name", TEXT),
        "id": ("id", TEXT),
        "description": ("description", TEXT),
        "parameters": ("parameters", ListOf(Object("AlgoParameter"))),
    }
