"""IBKR's ``Title``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .title_code import TitleCode


@define(kw_only=True, repr=False)
class Title(OpenModel):
    """IBKR's ``Title``."""

    code: TitleCode | Unset = UNSET
    value: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"code": ("code", Enumerated("TitleCode")), "value": ("value", TEXT)}
