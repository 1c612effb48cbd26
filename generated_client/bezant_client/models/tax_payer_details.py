"""IBKR's ``TaxPayerDetails``."""

from __future__ import annotations

from ..declare import TEXT, TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import FormW8BEN


@define(kw_only=True, repr=False)
class TaxPayerDetails(OpenModel):
    """IBKR's ``TaxPayerDetails``."""

    user_name: str | Unset = UNSET
    w_8_ben: FormW8BEN | Unset = UNSET

    WIRE = Wire({"userName": ("user_name", TEXT), "w8Ben": ("w_8_ben", Object("FormW8BEN"))})
