"""Part of ``POST /v1/api/fa/model/save body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, INT, TEXT, ListOf, Object

if TYPE_CHECKING:
    from .model_cash_target import ModelCashTarget
    from .model_position_target import ModelPositionTarget


@define(kw_only=True, repr=False)
class SaveModelRequest(OpenModel):
    """Part of ``POST /v1/api/fa/model/save body``."""

    cash_targets: list[ModelCashTarget]
    desc: str
    is_static: bool
    model: str
    position_targets: list[ModelPositionTarget]
    req_id: int

    WIRE: ClassVar[Wire] = {
        "cashTargets": ("cash_targets", ListOf(Object("ModelCashTarget"))),
        "desc": ("desc", TEXT),
        "isStatic": ("is_static", BOOL),
        "model": ("model", TEXT),
        "positionTargets": ("position_targets", ListOf(Object("ModelPositionTarget"))),
        "reqID": ("req_id", INT),
    }
