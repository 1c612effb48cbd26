"""``acctProps`` of IBKR's ``userAccountsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import Object, Shape

if TYPE_CHECKING:
    from .account_properties import AccountProperties


@define(kw_only=True, repr=False, eq=False)
class AccountPropertiesById(MapModel["AccountProperties | None"]):
    """``acctProps`` of IBKR's ``userAccountsResponse``."""

    additional_properties: dict[str, AccountProperties | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = Object("AccountProperties")
