"""IBKR's ``PartialBondPosition``."""

from __future__ import annotations

from ..declare import BOOL, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class PartialBondPosition(OpenModel):
    """IBKR's ``PartialBondPosition``."""

    all_: bool | Unset = UNSET
    cusip_number: str | Unset = UNSET
    number_of_bonds: int | Unset = UNSET

    WIRE = Wire(
        {"all": ("all_", BOOL), "cusipNumber": ("cusip_number", TEXT), "numberOfBonds": ("number_of_bonds", INT)}
    )
