"""IBKR's ``AllocationRequest``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    UNSET,
    Enumerated,
    ListOf,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class AllocationRequestType(OpenStrEnum):
    """``type`` of IBKR's ``AllocationRequest``."""

    FINANCIAL_INSTRUMENT = "FINANCIAL_INSTRUMENT"
    ASSET_CLASS = "ASSET_CLASS"
    SECTOR = "SECTOR"
    REGION = "REGION"
    COUNTRY = "COUNTRY"
    ALL = "ALL"


@define(kw_only=True, repr=False)
class AllocationRequest(OpenModel):
    """IBKR's ``AllocationRequest``."""

    acct_ids: list[str]
    type_: AllocationRequestType
    currency: str | Unset = UNSET
    date: str | Unset = UNSET
    model: str | Unset = UNSET

    WIRE = Wire(
        {
            "acctIds": ("acct_ids", ListOf(TEXT)),
            "type": ("type_", Enumerated("AllocationRequestType")),
            "currency": ("currency", TEXT),
            "date": ("date", TEXT),
            "model": ("model", TEXT),
        }
    )
