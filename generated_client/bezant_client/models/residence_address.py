"""IBKR's ``ResidenceAddress``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ResidenceAddress(OpenModel):
    """IBKR's ``ResidenceAddress``."""

    city: str | Unset = UNSET
    country: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    state: str | Unset = UNSET
    street1: str | Unset = UNSET
    street2: str | Unset = UNSET

    WIRE = Wire(
        {
            "city": ("city", TEXT),
            "country": ("country", TEXT),
            "postalCode": ("postal_code", TEXT),
            "state": ("state", TEXT),
            "street1": ("street1", TEXT),
            "street2": ("street2", TEXT),
        }
    )
