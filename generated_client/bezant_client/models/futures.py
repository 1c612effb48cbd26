"""IBKR's ``features``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, ListOf, MapModel, Object, define, field

if TYPE_CHECKING:
    from . import FutureContract


@define(kw_only=True, repr=False, eq=False)
class Futures(MapModel["list[FutureContract] | None"]):
    """IBKR's ``features``."""

    additional_properties: dict[str, list[FutureContract] | None] = field(factory=dict)

    EXTRA = ListOf(Object("FutureContract"))
