"""Part of ``POST /v1/api/fa/model/save body``."""

from __future__ import annotations

from ..declare import BOOL, FLOAT, INT, TEXT, ListOf, Object, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class ModelCashTarget(OpenModel):
    """IBKR's ``ModelCashTarget``."""

    ccy: str
    target: float

    WIRE = Wire({"ccy": ("ccy", TEXT), "target": ("target", FLOAT)})


@define(kw_only=True, repr=False)
class ModelPositionTarget(OpenModel):
    """IBKR's ``ModelPositionTarget``."""

    conid: int
    target: float

    WIRE = Wire({"conid": ("conid", INT), "target": ("target", FLOAT)})


@define(kw_only=True, repr=False)
class SaveModelRequest(OpenModel):
    """Part of ``POST /v1/api/fa/model/save body``."""

    cash_targets: list[ModelCashTarget]
    desc: str
    is_static: bool
    model: str
    position_targets: list[ModelPositionTarget]
    req_id: int

    WIRE = Wire(
        {
            "cashTargets": ("cash_targets", ListOf(Object("ModelCashTarget"))),
            "desc": ("desc", TEXT),
            "isStatic": ("is_static", BOOL),
            "model": ("model", TEXT),
            "positionTargets": ("position_targets", ListOf(Object("ModelPositionTarget"))),
            "reqID": ("req_id", INT),
        }
    )
