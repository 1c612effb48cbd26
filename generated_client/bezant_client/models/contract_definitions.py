"""IBKR's ``trsrvSecDefResponse``."""

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
    from . import ContractDefinition


@define(kw_only=True, repr=False)
class ContractDefinitions(OpenModel):
    """IBKR's ``trsrvSecDefResponse``."""

    secdef: list[ContractDefinition] | None | Unset = UNSET

    WIRE = Wire({"secdef": ("secdef", ListOf(Object("ContractDefinition")))})
