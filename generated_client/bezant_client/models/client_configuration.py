"""IBKR's ``ClientConfiguration``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import ClientConfigurationFilter


class ClientConfigurationAccountSelectionMode(OpenStrEnum):
    """``account_selection_mode`` of IBKR's ``ClientConfiguration``."""

    SINGLE = "SINGLE"
    MULTIPLE = "MULTIPLE"


@define(kw_only=True, repr=False)
class ClientConfiguration(OpenModel):
    """IBKR's ``ClientConfiguration``."""

    account_selection_mode: ClientConfigurationAccountSelectionMode | None | Unset = UNSET
    filter_: ClientConfigurationFilter | None | Unset = UNSET

    WIRE = Wire(
        {
            "account_selection_mode": ("account_selection_mode", Enumerated("ClientConfigurationAccountSelectionMode")),
            "filter": ("filter_", Object("ClientConfigurationFilter")),
        }
    )
