"""``acctProps`` of IBKR's ``userAccountsResponse``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, MapModel, Object, define, field

if TYPE_CHECKING:
    from . import AccountProperties


@define(kw_only=True, repr=False, eq=False)
class AccountPropertiesById(MapModel["AccountProperties | None"]):
    """``acctProps`` of IBKR's ``userAccountsResponse``."""

    additional_properties: dict[str, AccountProperties | None] = field(factory=dict)

    EXTRA = Object("AccountProperties")
