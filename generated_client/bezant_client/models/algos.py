"""IBKR's ``algosResponse``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import Algo


@define(kw_only=True, repr=False)
class Algos(OpenModel):
    """IBKR's ``algosResponse``."""

    algos: list[Algo] | None | Unset = UNSET

    WIRE = Wire({"algos": ("algos", ListOf(Object("Algo")))})
