"""``features`` of IBKR's ``ssoValidateResponse``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class SsoFeatures(OpenModel):
    """``features`` of IBKR's ``ssoValidateResponse``."""

    bond: bool | None | Unset = UNSET
    calendar: bool | None | Unset = UNSET
    new_mf: bool | None | Unset = UNSET
    option_chains: bool | None | Unset = UNSET
    realtime: bool | None | Unset = UNSET
    wlms: bool | None | Unset = UNSET
    env: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "bond": ("bond", BOOL),
            "calendar": ("calendar", BOOL),
            "newMf": ("new_mf", BOOL),
            "optionChains": ("option_chains", BOOL),
            "realtime": ("realtime", BOOL),
            "wlms": ("wlms", BOOL),
            "env": ("env", TEXT),
        }
    )
