"""Asking about what many seeds draw, from the command line."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable


async def report(faults_of: Callable[[int], Awaitable[Iterable[tuple[str, str]]]], what: str, count: int) -> int:
    """Ask about so many seeds, or as ``[COUNT] [FIRST SEED]`` says; prints each kind of fault with the seed of one."""
    count, first = (*map(int, sys.argv[1:]), *(count, 1)[len(sys.argv) - 1 :])
    kinds: Counter[str] = Counter()
    examples: dict[str, str] = {}
    for seed in range(first, first + count):
        for kind, said in await faults_of(seed):
            kinds[kind] += 1
            examples.setdefault(kind, f"seed {seed}: {said}")
    for kind, number in kinds.most_common():
        print(f"{number:5} {kind}\n      {examples[kind][:1500]}")  # noqa: T201
    print(f"{sum(kinds.values())} faults in {count} {what}")  # noqa: T201
    return min(1, len(kinds))
