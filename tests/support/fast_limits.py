"""IBKR's limits in less time, so that tests can wait for them."""

from __future__ import annotations

from dataclasses import fields, replace

from bezant_mcp.gateway import LIMITS, Limits

# How long something that hangs is waited for: no test waits so long, and under load anything takes its time.
KEPT_AS_THEY_ARE = (
    "patience_seconds",
    "flight_seconds",
    "poll_seconds",
    "asking_seconds",
    "login_known_seconds",
    "opening_seconds",
    "user_seconds",
    "lines_idle_seconds",
)


def faster(times: float, **others: object) -> Limits:
    """All waits divided by ``times``; what only bounds a wait for something that hangs stays what it is."""
    shorter: dict[str, object] = {
        each.name: getattr(LIMITS, each.name) / times
        for each in fields(LIMITS)
        if each.name.endswith("_seconds") and each.name not in KEPT_AS_THEY_ARE
    }
    shorter["cold_waits"] = LIMITS.cold_waits / times
    shorter["own_limits"] = LIMITS.own_limits / times
    shorter["everything"] = replace(LIMITS.everything, seconds=LIMITS.everything.seconds / times)
    return replace(LIMITS, **(shorter | others))  # type: ignore[arg-type] # the names are those of the fields


# So many seconds pass in a real one, at the simulated Gateway and in the limits of whoever asks it.
SPEED = 20.0
FAST = faster(SPEED)
# Without a brokerage session the Gateway logs itself out after a minute: at this speed less than some tests take.
LOST = ("no-brokerage", "competing")


def keeps_itself_alive(scenario: str) -> bool:
    """Whether the simulated Gateway of a test is to do by itself what the real one does."""
    return not scenario.startswith(LOST)
