"""Part of ``POST /v1/api/fa/model/accounts-details 200``."""

from __future__ import annotations

from ..declare import (
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
    from . import ModelAccount


@define(kw_only=True, repr=False)
class ModelAccounts(OpenModel):
    """Part of ``POST /v1/api/fa/model/accounts-details 200``."""

    account_info_list: list[ModelAccount] | None | Unset = UNSET
    base_ccy_master: str | None | Unset = UNSET
    model: str | None | Unset = UNSET
    req_id: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "accountInfoList": ("account_info_list", ListOf(Object("ModelAccount"))),
            "baseCcyMaster": ("base_ccy_master", TEXT),
            "model": ("model", TEXT),
            "reqID": ("req_id", INT),
        }
    )
