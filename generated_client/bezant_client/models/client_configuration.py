"""IBKR's ``ClientConfiguration``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Enumerated,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .client_configuration_account_selection_mode import (
        ClientConfigurationAccountSelectionMode,
    )
    from .client_configuration_filter import ClientConfigurationFilter


@define(kw_only=True, repr=False)
class ClientConfiguration(Model["Any"]):
    """IBKR's ``ClientConfiguration``."""

    account_selection_mode: ClientConfigurationAccountSelectionMode | None | Unset = UNSET
    filter_: ClientConfigurationFilter | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "account_selection_mode": ("account_selection_mode", Enumerated("ClientConfigurationAccountSelectionMode")),
        "filter": ("filter_", Object("ClientConfigurationFilter")),
    }
