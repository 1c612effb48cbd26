"""IBKR's ``trsrvSecDefResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .contract_definition import ContractDefinition


@define(kw_only=True, repr=False)
class ContractDefinitions(Model["Any"]):
    """IBKR's ``trsrvSecDefResponse``."""

    secdef: list[ContractDefinition] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "secdef": ("secdef", ListOf(Object("ContractDefinition"))),
    }
