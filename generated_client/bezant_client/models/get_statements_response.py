"""IBKR's ``GetStatementsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .get_statements_response_data import GetStatementsResponseData


@define(kw_only=True, repr=False)
class GetStatementsResponse(Model["Any"]):
    """IBKR's ``GetStatementsResponse``."""

    data: GetStatementsResponseData | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "data": ("data", Object("GetStatementsResponseData")),
    }
