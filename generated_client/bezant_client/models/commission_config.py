"""IBKR's ``CommissionConfig``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .commission_config_style import CommissionConfigStyle
    from .commission_config_type import CommissionConfigType


@define(kw_only=True, repr=False)
class CommissionConfig(OpenModel):
    """IBKR's ``CommissionConfig``."""

    style: CommissionConfigStyle | Unset = UNSET
    type_: CommissionConfigType | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "style": ("style", Enumerated("CommissionConfigStyle")),
        "type": ("type_", Enumerated("CommissionConfigType")),
    }
