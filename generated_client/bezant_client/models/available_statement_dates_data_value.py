"""``value`` of IBKR's ``AvailableStatementDatesData``."""

from __future__ import annotations

from ..declare import (
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
    from . import AvailableStatementDatesDataValueDaily


@define(kw_only=True, repr=False)
class AvailableStatementDatesDataValue(OpenModel):
    """``value`` of IBKR's ``AvailableStatementDatesData``."""

    annual: list[str] | None | Unset = UNSET
    daily: AvailableStatementDatesDataValueDaily | None | Unset = UNSET
    monthly: list[str] | None | Unset = UNSET

    WIRE = Wire(
        {
            "annual": ("annual", ListOf(TEXT)),
            "daily": ("daily", Object("AvailableStatementDatesDataValueDaily")),
            "monthly": ("monthly", ListOf(TEXT)),
        }
    )
