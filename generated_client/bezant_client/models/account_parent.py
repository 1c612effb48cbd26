"""``parent`` of IBKR's ``accountAttributes``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AccountParent(OpenModel):
    """``parent`` of IBKR's ``accountAttributes``."""

    account_id: str | None | Unset = UNSET
    is_m_child: bool | None | Unset = UNSET
    is_m_parent: bool | None | Unset = UNSET
    is_multiplex: bool | None | Unset = UNSET
    mmc: list[str] | None | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "isMChild": ("is_m_child", BOOL),
            "isMParent": ("is_m_parent", BOOL),
            "isMultiplex": ("is_multiplex", BOOL),
            "mmc": ("mmc", ListOf(TEXT)),
        }
    )
