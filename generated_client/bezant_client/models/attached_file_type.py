"""IBKR's ``AttachedFileType``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT


@define(kw_only=True, repr=False)
class AttachedFileType(OpenModel):
    """IBKR's ``AttachedFileType``."""

    file_length: int
    file_name: str
    sha_1_checksum: str

    WIRE: ClassVar[Wire] = {
        "fileLength": ("file_length", INT),
        "fileName": ("file_name", TEXT),
        "sha1Checksum": ("sha_1_checksum", TEXT),
    }
