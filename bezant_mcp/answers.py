"""What the language model is told: one frozen model per answer, small, with the currency and the time of every figure.

A value that IBKR did not give is left out; it is never zero. Texts from outside are cleaned before they get here.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, Self

from pydantic import BaseModel, ConfigDict, PrivateAttr

if TYPE_CHECKING:
    pass

Amount = float | None


def moment(value: datetime) -> str:
    """A time as ISO 8601 with its zone, to the second."""
    return value.isoformat(timespec="seconds")


class Answer(BaseModel):
    """What every answer can carry."""

    # Validators are made when the first answer is: a host gets the list of tools sooner.
    model_config = ConfigDict(frozen=True, defer_build=True)

    # True: invented data.
    demo: bool | None = None
    # A PNG that goes beside the figures, never among them.
    _picture: bytes | None = PrivateAttr(default=None)

    @property
    def picture(self) -> bytes | None:
        """The picture of the answer, if one was asked for and there is something to draw."""
        return self._picture

    def with_picture(self, png: bytes) -> Self:
        """The same answer with a picture beside it."""
        pictured = self.model_copy()
        pictured._picture = png
        return pictured


class Told(Answer):
    """An answer from IBKR: when it was given, by which session, and what is missing in it."""

    as_of: str
    source: Literal["portfolio", "brokerage"] = "portfolio"
    complete: bool = True
    notes: list[str] | None = None
