"""IBKR's ``features``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import ListOf, Object, Shape

if TYPE_CHECKING:
    from .future_contract import FutureContract


@define(kw_only=True, repr=False, eq=False)
class Futures(MapModel["list[FutureContract] | None"]):
    """IBKR's ``features``."""

    additional_properties: dict[str, list[FutureContract] | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = ListOf(Object("FutureContract"))
