"""IBKR's ``FileData``."""

from __future__ import annotations

from ..declare import TEXT, TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import JsonObject


@define(kw_only=True, repr=False)
class FileData(OpenModel):
    """IBKR's ``FileData``."""

    data: JsonObject | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE = Wire({"data": ("data", Object("JsonObject")), "name": ("name", TEXT)})
