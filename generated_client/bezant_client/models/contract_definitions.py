"""IBKR's ``trsrvSecDefResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .contract_definition import ContractDefinition


@define(kw_only=True, repr=False)
class ContractDefinitions(OpenModel):
    """IBKR's ``trsrvSecDefResponse``."""

    secdef: list[ContractDefinition] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"secdef": ("secdef", ListOf(Object("ContractDefinition")))}
