"""IBKR's ``DuplicateAccount``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class DuplicateAccount(OpenModel):
    """IBKR's ``DuplicateAccount``."""

    account_id: str | Unset = UNSET
    number_of_duplicates: int | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "numberOfDuplicates": ("number_of_duplicates", INT)})
