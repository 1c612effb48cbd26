"""IBKR's ``brokerageSessionInitRequest``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BrokerageSessionRequest(OpenModel):
    """IBKR's ``brokerageSessionInitRequest``."""

    compete: bool | Unset = UNSET
    publish: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {"compete": ("compete", BOOL), "publish": ("publish", BOOL)}
