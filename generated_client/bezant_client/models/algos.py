"""IBKR's ``algosResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .algo import Algo


@define(kw_only=True, repr=False)
class Algos(OpenModel):
    """IBKR's ``algosResponse``."""

    algos: list[Algo] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"algos": ("algos", ListOf(Object("Algo")))}
