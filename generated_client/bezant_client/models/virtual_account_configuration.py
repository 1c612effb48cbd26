"""IBKR's ``VirtualAccountConfiguration``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, ListOf, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class VirtualAccountIdMapping(OpenModel):
    """IBKR's ``VirtualAccountIdMapping``."""

    account_id: str | None | Unset = UNSET
    virtual_account_id: str | None | Unset = UNSET

    WIRE = Wire({"account_id": ("account_id", TEXT), "virtual_account_id": ("virtual_account_id", TEXT)})


@define(kw_only=True, repr=False)
class VirtualAccountConfiguration(OpenModel):
    """IBKR's ``VirtualAccountConfiguration``."""

    account_id_mappings: list[VirtualAccountIdMapping] | None | Unset = UNSET
    client_id: str | None | Unset = UNSET
    client_supports_virtual_accounts: bool | None | Unset = UNSET
    user_id: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "account_id_mappings": ("account_id_mappings", ListOf(Object("VirtualAccountIdMapping"))),
            "client_id": ("client_id", TEXT),
            "client_supports_virtual_accounts": ("client_supports_virtual_accounts", BOOL),
            "user_id": ("user_id", TEXT),
        }
    )
