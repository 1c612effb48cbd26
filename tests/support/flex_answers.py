"""All that is answered from a statement, and what each answer says of itself, to hold a damaged one against a whole."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, NamedTuple

from bezant_mcp import Gateway
from bezant_mcp.errors import BezantError
from bezant_mcp.history.activity import activity
from bezant_mcp.history.errors import NotAStatement
from bezant_mcp.history.income import income
from bezant_mcp.history.lots import lots
from bezant_mcp.history.reading import read_statements
from bezant_mcp.history.realized import realized
from bezant_mcp.history.returns import returns
from bezant_mcp.history.totals import totals

Ask = Callable[..., Awaitable[Any]]
QUESTIONS: dict[str, tuple[Ask, dict[str, Any]]] = {
    **{
        f"income by {by}": (income, {"by": by, "limit": 0})
        for by in ("contract", "month", "tax_year", "country", "row")
    },
    **{f"realized by {by}": (realized, {"by": by, "limit": 0}) for by in ("contract", "month", "lot")},
    "lots": (lots, {"limit": 0}),
    **{
        f"activity: {kind}": (activity, {"kind": kind, "limit": 0})
        for kind in ("trades", "corporate_actions", "transfers", "fees")
    },
    "returns": (returns, {}),
}
# What an answer says of itself; a change in it tells. How many rows are shown is no such thing.
TELLING = ("notes", "complete", "proof")
NO_TELLING = re.compile(r"^Shows |cursor gives|executions that were cancelled")
ASIDE = (*TELLING, "as_of", "cursor", "demo")


class Answer(NamedTuple):
    """What is answered, and the sentences that are told with it; an error tells."""

    content: dict[str, Any]
    told: frozenset[str]

    def differs(self, whole: Answer) -> bool:
        """Whether it is another answer: not the same rows in another order, and not the same with some unknown."""
        return self.content != whole.content and not (self.content and alike(whole.content, self.content))

    def says_so(self, whole: Answer) -> bool:
        """Whether something is told that is not told of the whole statement."""
        return bool(self.told - whole.told)


def alike(whole: Any, part: Any) -> bool:
    """Whether one is the other, in any order, or with null in the place of some values."""
    if part is None or part == whole:
        return True
    if isinstance(whole, dict) and isinstance(part, dict):
        return all(alike(whole.get(key), part.get(key)) for key in {*whole, *part})
    if not isinstance(whole, list) or not isinstance(part, list) or len(whole) != len(part):
        return False
    if not any(isinstance(each, list) for each in whole):
        return all(mine in (theirs, None, "", "(none)") for theirs, mine in zip(whole, part, strict=True))
    rest = list(whole)
    for row in sorted(part, key=lambda row: [each is None for each in row] if isinstance(row, list) else []):
        found = next((each for each in rest if alike(each, row)), None)
        if found is None:
            return False
        rest.remove(found)
    return True


def summed(path: Path) -> Answer:
    """The totals of a file."""
    try:
        found = totals(read_statements(path))
    except NotAStatement as error:
        return Answer({}, frozenset({error.what}))
    told = frozenset((*found.pop("not_proven"), *found.pop("unknown")))
    return Answer(found, told)


async def answers(gateway: Gateway) -> dict[str, Answer]:
    """Every answer of the tools."""
    found = {}
    for name, (ask, arguments) in QUESTIONS.items():
        try:
            answer = await ask(gateway, **arguments)
        except BezantError as error:
            found[name] = Answer({}, frozenset({error.what}))
            continue
        model = answer.model_dump()
        notes = {note for note in model.get("notes") or () if not NO_TELLING.search(note)}
        notes |= {"not complete"} if not model["complete"] else {*()}
        notes |= {"no proof"} if not model["proof"] else {*()}
        found[name] = Answer({key: value for key, value in model.items() if key not in ASIDE}, frozenset(notes))
    return found
