"""IBKR's ``ClientConfiguration``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .client_configuration_account_selection_mode import ClientConfigurationAccountSelectionMode
    from .client_configuration_filter import ClientConfigurationFilter


@define(kw_only=True, repr=False)
class ClientConfiguration(OpenModel):
    """IBKR's ``ClientConfiguration``."""

    account_selection_mode: ClientConfigurationAccountSelectionMode | None | Unset = UNSET
    filter_: ClientConfigurationFilter | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "account_selection_mode": ("account_selection_mode", Enumerated("ClientConfigurationAccountSelectionMode")),
        "filter": ("filter_", Object("ClientConfigurationFilter")),
    }
