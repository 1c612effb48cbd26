"""IBKR's ``EnumerationResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ArrayNode(OpenModel):
    """IBKR's ``ArrayNode``."""


@define(kw_only=True, repr=False)
class EnumerationResponse(OpenModel):
    """IBKR's ``EnumerationResponse``."""

    enumerations_type: str | None | Unset = UNSET
    form_number: str | None | Unset = UNSET
    json_data: ArrayNode | None | Unset = UNSET

    WIRE = Wire(
        {
            "enumerationsType": ("enumerations_type", TEXT),
            "formNumber": ("form_number", TEXT),
            "jsonData": ("json_data", Object("ArrayNode")),
        }
    )
