"""IBKR's ``ServerPublicKey``."""

from __future__ import annotations

from ..declare import BOOL, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ServerPublicKey(OpenModel):
    """IBKR's ``ServerPublicKey``."""

    asymmetric: bool | None | Unset = UNSET
    empty: bool | None | Unset = UNSET
    key_bit_size: int | None | Unset = UNSET
    key_id: str | None | Unset = UNSET
    private: bool | None | Unset = UNSET
    public: bool | None | Unset = UNSET
    symmetric: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "asymmetric": ("asymmetric", BOOL),
            "empty": ("empty", BOOL),
            "keyBitSize": ("key_bit_size", INT),
            "keyId": ("key_id", TEXT),
            "private": ("private", BOOL),
            "public": ("public", BOOL),
            "symmetric": ("symmetric", BOOL),
        }
    )
