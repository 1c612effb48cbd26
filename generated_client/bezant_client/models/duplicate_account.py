"""IBKR's ``DuplicateAccount``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class DuplicateAccount(Model["Any"]):
    """IBKR's ``DuplicateAccount``."""

    account_id: str | Unset = UNSET
    number_of_duplicates: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "numberOfDuplicates": ("number_of_duplicates", INT),
    }
