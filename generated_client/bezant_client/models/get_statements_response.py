"""IBKR's ``GetStatementsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .get_statements_response_data import GetStatementsResponseData


@define(kw_only=True, repr=False)
class GetStatementsResponse(OpenModel):
    """IBKR's ``GetStatementsResponse``."""

    data: GetStatementsResponseData | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"data": ("data", Object("GetStatementsResponseData"))}
