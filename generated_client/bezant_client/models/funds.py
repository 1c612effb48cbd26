"""IBKR's ``funds``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class Funds(OpenModel):
    """IBKR's ``funds``."""

    lk_ahd_avlbl_fnds: str | None | Unset = UNSET
    prdctd_pst_xpry_excss: str | None | Unset = UNSET
    current_available: str | None | Unset = UNSET
    current_excess: str | None | Unset = UNSET
    overnight_available: str | None | Unset = UNSET
    overnight_excess: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "Lk Ahd Avlbl Fnds": ("lk_ahd_avlbl_fnds", TEXT),
            "Prdctd Pst-xpry Excss": ("prdctd_pst_xpry_excss", TEXT),
            "current_available": ("current_available", TEXT),
            "current_excess": ("current_excess", TEXT),
            "overnight_available": ("overnight_available", TEXT),
            "overnight_excess": ("overnight_excess", TEXT),
        }
    )
