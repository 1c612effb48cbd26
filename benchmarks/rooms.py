"""How often one ``positions`` call goes from room to room: ``python -m benchmarks.rooms``.

Counted is each call of a function of one room by a function of another; calls of the ground floor (parsing, money,
errors ...) are none, since it is no room. A question should go down through the rooms once, and up again.
"""

from __future__ import annotations

import sys
from collections import Counter
from types import FrameType
from typing import Any

import anyio

from bezant_mcp import Gateway, Settings
from bezant_mcp.portfolio import positions
from bezant_mcp.simulator import SimulatedGateway

PACKAGE = "bezant_mcp."
POSITIONS = 130


def room_of(frame: FrameType) -> str | None:
    """The room in which a function is; None for the ground floor and for everything that is not ours."""
    name = str(frame.f_globals.get("__name__", ""))
    parts = name.removeprefix(PACKAGE).split(".")
    return parts[0] if name.startswith(PACKAGE) and len(parts) > 1 and parts[0] != "simulator" else None


class Moves:
    """Counts calls from room to room. A coroutine that goes on after a wait is not called once more."""

    def __init__(self) -> None:
        self.between: Counter[tuple[str, str]] = Counter()
        self.seen: set[FrameType] = set()

    def note(self, frame: FrameType, event: str, _: Any) -> None:
        """Take one event of the profiler."""
        callee = room_of(frame) if event == "call" and frame not in self.seen else None
        if callee is None:
            return
        self.seen.add(frame)
        caller = frame.f_back
        while caller is not None and room_of(caller) is None:
            caller = caller.f_back
        if caller is not None and room_of(caller) != callee:
            self.between[str(room_of(caller)), callee] += 1


async def measure(count: int = POSITIONS) -> Counter[tuple[str, str]]:
    """The calls from room to room of one ``positions`` call whose session is primed already."""
    moves = Moves()
    async with (
        SimulatedGateway("ready", positions=count) as simulated,
        Gateway(Settings(gateway_url=simulated.url, state_dir=None)) as gateway,
    ):
        await positions(gateway)
        sys.setprofile(moves.note)
        try:
            await positions(gateway)
        finally:
            sys.setprofile(None)
    return moves.between


def main() -> int:
    """Print the moves, the most frequent first."""
    between = anyio.run(measure)
    for (caller, callee), times in between.most_common():
        print(f"{times:5}  {caller} -> {callee}")
    print(f"{between.total():5}  in all")
    return 0


if __name__ == "__main__":
    sys.exit(main())
