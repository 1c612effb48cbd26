"""``mailing`` of IBKR's ``AssociatedPerson``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import TEXT, Shape


@define(kw_only=True, repr=False, eq=False)
class AssociatedPersonMailing(MapModel["str | None"]):
    """``mailing`` of IBKR's ``AssociatedPerson``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = TEXT
