"""Part of ``POST /v1/api/fa/model/accounts-details 200``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .model_account import ModelAccount


@define(kw_only=True, repr=False)
class ModelAccounts(Model["Any"]):
    """Part of ``POST /v1/api/fa/model/accounts-details 200``."""

    account_info_list: list[ModelAccount] | None | Unset = UNSET
    base_ccy_master: str | None | Unset = UNSET
    model: str | None | Unset = UNSET
    req_id: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountInfoList": ("account_info_list", ListOf(Object("ModelAccount"))),
        "baseCcyMaster": ("base_ccy_master", TEXT),
        "model": ("model", TEXT),
        "reqID": ("req_id", INT),
    }
