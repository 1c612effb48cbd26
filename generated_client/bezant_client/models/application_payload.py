"""IBKR's ``ApplicationPayload``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .application import Application


@define(kw_only=True, repr=False)
class ApplicationPayload(OpenModel):
    """IBKR's ``ApplicationPayload``."""

    application: Application | Unset = UNSET

    WIRE: ClassVar[Wire] = {"application": ("application", Object("Application"))}
