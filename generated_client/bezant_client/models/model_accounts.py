"""Part of ``POST /v1/api/fa/model/accounts-details 200``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .model_account import ModelAccount


@define(kw_only=True, repr=False)
class ModelAccounts(OpenModel):
    """Part of ``POST /v1/api/fa/model/accounts-details 200``."""

    account_info_list: list[ModelAccount] | None | Unset = UNSET
    base_ccy_master: str | None | Unset = UNSET
    model: str | None | Unset = UNSET
    req_id: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountInfoList": ("account_info_list", ListOf(Object("ModelAccount"))),
        "baseCcyMaster": ("base_ccy_master", TEXT),
        "model": ("model", TEXT),
        "reqID": ("req_id", INT),
    }
