"""IBKR's ``AddMiFIRData``."""

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
    from . import Identification


@define(kw_only=True, repr=False)
class AddMiFIRData(OpenModel):
    """IBKR's ``AddMiFIRData``."""

    account_id: str | Unset = UNSET
    identifications: list[Identification] | Unset = UNSET
    title: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "identifications": ("identifications", ListOf(Object("Identification"))),
            "title": ("title", TEXT),
        }
    )
