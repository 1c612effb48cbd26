"""IBKR's ``AttachedFileType``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
)


@define(kw_only=True, repr=False)
class AttachedFileType(Model["Any"]):
    """IBKR's ``AttachedFileType``."""

    file_length: int
    file_name: str
    sha_1_checksum: str
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "fileLength": ("file_length", INT),
        "fileName": ("file_name", TEXT),
        "sha1Checksum": ("sha_1_checksum", TEXT),
    }
