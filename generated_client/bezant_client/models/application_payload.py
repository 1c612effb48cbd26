"""IBKR's ``ApplicationPayload``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import Application


@define(kw_only=True, repr=False)
class ApplicationPayload(OpenModel):
    """IBKR's ``ApplicationPayload``."""

    application: Application | Unset = UNSET

    WIRE = Wire({"application": ("application", Object("Application"))})
