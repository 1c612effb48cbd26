"""IBKR's ``modelPositionResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    TEXT,
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
    from . import ModelCash, ModelPosition


@define(kw_only=True, repr=False)
class ModelPositions(OpenModel):
    """IBKR's ``modelPositionResponse``."""

    cash: list[ModelCash] | None | Unset = UNSET
    mismatched: bool | None | Unset = UNSET
    model: str | None | Unset = UNSET
    nlv: float | None | Unset = UNSET
    position_list: list[ModelPosition] | None | Unset = UNSET
    position_ts: int | None | Unset = UNSET
    req_id: int | None | Unset = UNSET
    stk_only: bool | None | Unset = UNSET
    subscription_status: int | None | Unset = UNSET
    total_dlv: float | None | Unset = UNSET
    total_mv: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "cash": ("cash", ListOf(Object("ModelCash"))),
            "mismatched": ("mismatched", BOOL),
            "model": ("model", TEXT),
            "nlv": ("nlv", FLOAT),
            "positionList": ("position_list", ListOf(Object("ModelPosition"))),
            "positionTs": ("position_ts", INT),
            "reqID": ("req_id", INT),
            "stkOnly": ("stk_only", BOOL),
            "subscriptionStatus": ("subscription_status", INT),
            "totalDlv": ("total_dlv", FLOAT),
            "totalMv": ("total_mv", FLOAT),
        }
    )
