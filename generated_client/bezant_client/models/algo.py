"""IBKR's ``Algo``."""

from __future__ import annotations

from ..declare import (
    TEXT,
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
    from . import AlgoParameter


@define(kw_only=True, repr=False)
class Algo(OpenModel):
    """IBKR's ``Algo``."""

    name: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    parameters: list[AlgoParameter] | None | Unset = UNSET

    WIRE = Wire(
        {
            "name": ("name", TEXT),
            "id": ("id", TEXT),
            "description": ("description", TEXT),
            "parameters": ("parameters", ListOf(Object("AlgoParameter"))),
        }
    )
