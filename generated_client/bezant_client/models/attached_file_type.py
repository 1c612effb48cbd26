"""IBKR's ``AttachedFileType``."""

from __future__ import annotations

from ..declare import INT, TEXT, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class AttachedFileType(OpenModel):
    """IBKR's ``AttachedFileType``."""

    file_length: int
    file_name: str
    sha_1_checksum: str

    WIRE = Wire(
        {"fileLength": ("file_length", INT), "fileName": ("file_name", TEXT), "sha1Checksum": ("sha_1_checksum", TEXT)}
    )
