"""IBKR's ``IndividualName``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .individual_name_salutation import IndividualNameSalutation
    from .individual_name_suffix import IndividualNameSuffix


@define(kw_only=True, repr=False)
class IndividualName(OpenModel):
    """IBKR's ``IndividualName``."""

    first: str | Unset = UNSET
    last: str | Unset = UNSET
    middle: str | Unset = UNSET
    salutation: IndividualNameSalutation | Unset = UNSET
    suffix: IndividualNameSuffix | Unset = UNSET
    title: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "first": ("first", TEXT),
        "last": ("last", TEXT),
        "middle": ("middle", TEXT),
        "salutation": ("salutation", Enumerated("IndividualNameSalutation")),
        "suffix": ("suffix", Enumerated("IndividualNameSuffix")),
        "title": ("title", TEXT),
    }
