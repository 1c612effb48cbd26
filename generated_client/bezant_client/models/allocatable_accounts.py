"""IBKR's ``subAccounts``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, ListOf, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AllocatableAccount(OpenModel):
    """``accounts`` of IBKR's ``subAccounts``."""

    data: list[AllocatableValue] | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE = Wire({"data": ("data", ListOf(Object("AllocatableValue"))), "name": ("name", TEXT)})


@define(kw_only=True, repr=False)
class AllocatableValue(OpenModel):
    """IBKR's ``AllocatableValue``."""

    key: str | None | Unset = UNSET
    value: str | None | Unset = UNSET

    WIRE = Wire({"key": ("key", TEXT), "value": ("value", TEXT)})


@define(kw_only=True, repr=False)
class AllocatableAccounts(OpenModel):
    """IBKR's ``subAccounts``."""

    accounts: list[AllocatableAccount] | None | Unset = UNSET

    WIRE = Wire({"accounts": ("accounts", ListOf(Object("AllocatableAccount")))})
