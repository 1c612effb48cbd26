"""The control endpoint: plain HTTP with JSON, on a port of its own, so that it outlives the Gateway's process."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import Any

from bezant_mcp.simulator.machine import Machine
from bezant_mcp.simulator.messages import Reply, Request, error, json_reply
from bezant_mcp.simulator.wire.http import Speaker, no_websocket
from bezant_mcp.simulator.wire.port import Listener
from bezant_mcp.simulator.world import faults
from bezant_mcp.simulator.world.scenarios import SCENARIOS

Action = Callable[[dict[str, Any]], Awaitable[Any]]


class Control:
    """Drives one simulated Gateway over HTTP.

    Args:
        gateway: What to drive.
        port: The port, 0 for any free one.
    """

    def __init__(self, gateway: Machine, port: int) -> None:
        self._gateway = gateway
        self._listener = Listener(port)
        self._actions: dict[tuple[str, str], Action] = {
            ("GET", "/state"): self._state,
            ("GET", "/requests"): self._requests,
            ("GET", "/counts"): self._counts,
            ("GET", "/flex"): self._flex,
            ("GET", "/scenarios"): self._scenarios,
            ("GET", "/faults"): self._faults,
            ("POST", "/faults"): self._add_faults,
            ("DELETE", "/faults"): self._clear_faults,
            ("POST", "/scenario"): self._scenario,
            ("POST", "/settings"): self._settings,
            ("POST", "/login"): self._login,
            ("POST", "/clock"): self._clock,
            ("POST", "/trade"): self._trade,
            ("POST", "/reset"): self._reset,
            ("DELETE", "/requests"): self._forget,
        }

    @property
    def requests(self) -> list[tuple[str, str]]:
        """Method and path of everything that it understands."""
        return list(self._actions)

    @property
    def port(self) -> int:
        """The port it listens on."""
        return self._listener.port

    async def start(self) -> None:
        """Listen."""
        await self._listener.start(None, Speaker(self._answer, no_websocket, lambda: None))

    async def stop(self) -> None:
        """Close the port."""
        await self._listener.stop()

    async def _answer(self, request: Request) -> Reply:
        action = self._actions.get((request.method, request.path))
        if action is None:
            known = ", ".join(f"{method} {path}" for method, path in self._actions)
            return error(f"no such control; there are {known}", 404).but(forwarded=False)
        try:
            given = json.loads(request.body or b"{}")
            if not isinstance(given, dict) and request.path != "/faults":
                raise ValueError("the body is a JSON object")
            reply = json_reply(await action(given))
        except (ValueError, TypeError, AttributeError) as wrong:
            reply = error(str(wrong), 400)
        return reply.but(forwarded=False)

    async def _state(self, given: dict[str, Any]) -> Any:
        world, session = self._gateway.world, self._gateway.world.session
        session.settle(world.clock.now())
        return {
            "scenario": self._gateway.scenario,
            "seed": self._gateway.seed,
            "url": self._gateway.url,
            "flex_url": self._gateway.flex_url,
            "time": world.clock.moment().isoformat(),
            "login": session.login,
            "brokerage": session.brokerage,
            "iserver_primed": session.warmth.iserver_primed,
            "portfolio_primed": session.warmth.portfolio_primed,
            "penalty_seconds_left": max(0.0, world.limiter.box_until - world.clock.now()),
            "settings": asdict(world.settings),
            "accounts": {account.id: len(account.holdings) for account in world.book.accounts},
        }

    async def _requests(self, given: dict[str, Any]) -> Any:
        records = self._gateway.world.records
        return [
            {"method": method, "path": path, "target": target[1], "status": status}
            for (method, path, status), target in zip(records.seen, records.targets, strict=True)
        ]

    async def _counts(self, given: dict[str, Any]) -> Any:
        return self._gateway.counts()

    async def _flex(self, given: dict[str, Any]) -> Any:
        return self._gateway.world.desk.seen

    async def _scenarios(self, given: dict[str, Any]) -> Any:
        return {name: scenario.line for name, scenario in SCENARIOS.items()}

    async def _faults(self, given: dict[str, Any]) -> Any:
        return [faults.as_json(fault) for fault in self._gateway.world.faults.active]

    async def _add_faults(self, given: dict[str, Any] | list[dict[str, Any]]) -> Any:
        for fault in faults.from_json(given):
            self._gateway.world.faults.add(fault)
        return await self._faults({})

    async def _clear_faults(self, given: dict[str, Any]) -> Any:
        self._gateway.clear_faults()
        return []

    async def _scenario(self, given: dict[str, Any]) -> Any:
        await self._gateway.set_scenario(given.pop("name", "ready"), **given)
        return await self._state({})

    async def _settings(self, given: dict[str, Any]) -> Any:
        await self._gateway.change(**given)
        return await self._state({})

    async def _login(self, given: dict[str, Any]) -> Any:
        self._gateway.log_in()
        return await self._state({})

    async def _clock(self, given: dict[str, Any]) -> Any:
        seconds = given.get("advance", 0.0)
        if isinstance(seconds, bool) or not isinstance(seconds, int | float):
            raise TypeError(f"advance cannot be {seconds!r}")
        self._gateway.advance(seconds)
        return {"time": self._gateway.clock.moment().isoformat()}

    async def _trade(self, given: dict[str, Any]) -> Any:
        self._gateway.trade(int(given.pop("conid", 0)), float(given.pop("quantity", 0)), given.pop("account_id", None))
        return await self._state({})

    async def _reset(self, given: dict[str, Any]) -> Any:
        await self._gateway.reset()
        return await self._state({})

    async def _forget(self, given: dict[str, Any]) -> Any:
        self._gateway.forget_records()
        return []
