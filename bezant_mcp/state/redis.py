"""The shared state in Redis, for servers on several machines that ask through one Gateway.

Every call is one Lua script, which Redis runs as a whole. Time is that of the Redis server, so that the clocks of the
machines need not agree. Needs the extra ``redis``.
"""

from __future__ import annotations

import hashlib
import logging
import os
import platform
import struct
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit
from uuid import uuid4

from bezant_mcp.errors import BadSetting
from bezant_mcp.state import LAYOUT, Budget, Remembered
from bezant_mcp.state.sqlite import StoreFile

if TYPE_CHECKING:
    from redis.asyncio import Redis

log = logging.getLogger(__name__)
Result = TypeVar("Result")
# What is put away begins with the time at which that was.
SINCE = struct.Struct("<d")
# The Lua scripts, one for each call of ``Store``; each knows the time as ``now``.
NOW = "local t = redis.call('TIME'); local now = t[1] + t[2] / 1e6\n"
# All keys of one Gateway begin with KEYS[1], which is in braces: on a cluster they lie together.
TAKE = """
local turn, flight, full = ARGV[1], tonumber(ARGV[2]), {}
for i = 3, #ARGV, 3 do
  local name, count, seconds = ARGV[i], tonumber(ARGV[i + 1]), tonumber(ARGV[i + 2])
  local places = KEYS[1] .. 'places:' .. name
  redis.call('ZREMRANGEBYSCORE', places, '-inf', now)
  local taken = redis.call('ZRANGE', places, 0, -1, 'WITHSCORES')
  if #taken / 2 >= count then
    local free = {}
    for j = 1, #taken, 2 do
      local expires = tonumber(taken[j + 1])
      -- A request in flight can be answered at any moment.
      if string.sub(taken[j], 1, 1) == 'f' then expires = math.min(expires, now + seconds) end
      free[#free + 1] = expires
    end
    table.sort(free)
    full[#full + 1] = name
    full[#full + 1] = tostring(math.max(free[#free - count + 1] - now, 0))
  end
end
if #full > 0 then return full end
for i = 3, #ARGV, 3 do
  local name, seconds = ARGV[i], tonumber(ARGV[i + 2])
  local places = KEYS[1] .. 'places:' .. name
  redis.call('ZADD', places, now + flight + seconds, 'f' .. turn)
  redis.call('EXPIRE', places, math.ceil(flight + seconds) + 60)
  redis.call('HSET', KEYS[1] .. 'turn:' .. turn, name, seconds)
end
redis.call('EXPIRE', KEYS[1] .. 'turn:' .. turn, math.ceil(flight) + 60)
return full
"""
FINISH = """
local turn, budgets = ARGV[1], redis.call('HGETALL', KEYS[1] .. 'turn:' .. ARGV[1])
for i = 1, #budgets, 2 do
  local places, seconds = KEYS[1] .. 'places:' .. budgets[i], tonumber(budgets[i + 1])
  local was = redis.call('ZREM', places, 'f' .. turn)
  if was == 1 and ARGV[2] ~= '' then
    redis.call('ZADD', places, tonumber(ARGV[2]) + seconds, 'a' .. turn)
    redis.call('EXPIRE', places, math.ceil(seconds) + 120)
  end
end
redis.call('DEL', KEYS[1] .. 'turn:' .. turn)
return 0
"""
LEASE = """
local key = KEYS[1] .. 'lease:' .. ARGV[1]
local holder = redis.call('GET', key)
if holder and holder ~= ARGV[2] then return 0 end
redis.call('SET', key, ARGV[2], 'PX', ARGV[3])
return 1
"""
RELEASE = """
local key = KEYS[1] .. 'lease:' .. ARGV[1]
if redis.call('GET', key) == ARGV[2] then redis.call('DEL', key) end
return 0
"""
REMEMBER = """
local names, seconds = KEYS[1] .. 'names', tonumber(ARGV[2])
redis.call('SET', KEYS[1] .. 'value:' .. ARGV[1], struct.pack('<d', now) .. ARGV[3], 'PX', math.ceil(seconds * 1000))
redis.call('ZREMRANGEBYSCORE', names, '-inf', now)
redis.call('ZADD', names, now + seconds, ARGV[1])
return 0
"""
RECALL_ALL = """
local found = {tostring(now)}
for _, name in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1] .. 'names', now, '+inf')) do
  if string.sub(name, 1, #ARGV[1]) == ARGV[1] then
    local value = redis.call('GET', KEYS[1] .. 'value:' .. name)
    if value then found[#found + 1] = name; found[#found + 1] = value end
  end
end
return found
"""
RECALL = "return {tostring(now), redis.call('GET', KEYS[1] .. 'value:' .. ARGV[1])}"
FORGET = """
for _, name in ipairs(redis.call('ZRANGE', KEYS[1] .. 'names', 0, -1)) do
  if string.sub(name, 1, #ARGV[1]) == ARGV[1] then
    redis.call('DEL', KEYS[1] .. 'value:' .. name)
    redis.call('ZREM', KEYS[1] .. 'names', name)
  end
end
return 0
"""


class StoreRedis:
    """A ``Store`` in Redis; when Redis cannot be used, in this process's memory alone, with one warning.

    Args:
        url: ``redis://``, ``rediss://`` or ``unix://``; may hold a password, so it is never shown.
        gateway_url: The Gateway that the state is about. IBKR counts by login, and a Gateway is a login.
    """

    def __init__(self, url: str, gateway_url: str, clock: Callable[[], float] = time.time) -> None:
        try:
            import redis.asyncio
        except ImportError:
            raise BadSetting(
                "The shared state is to be in Redis, which needs a package more.", "pip install 'bezant-mcp[redis]'"
            ) from None
        parts = urlsplit(gateway_url)
        # A loopback address means another Gateway on each machine.
        local = parts.hostname in ("localhost", "127.0.0.1", "::1")
        where = f"{platform.node() if local else parts.hostname}:{parts.port or 443}{parts.path.rstrip('/')}"
        self._prefix = f"{{bezant-mcp:{LAYOUT}:{hashlib.sha256(where.encode()).hexdigest()[:12]}}}:"
        self._clock = clock
        self._ahead = 0.0
        self._alone: StoreFile | None = None
        self.holder = f"{os.getpid()}-{uuid4().hex[:8]}"
        try:
            self._redis: Redis = redis.asyncio.Redis.from_url(url, socket_timeout=2.0, socket_connect_timeout=2.0)
        except ValueError:
            raise BadSetting("BEZANT_MCP_REDIS_URL is no Redis address.", "Use redis://HOST:6379/0.") from None
        self._scripts: dict[str, Any] = {}

    @property
    def shared(self) -> bool:
        """Whether other processes see this state."""
        return self._alone is None

    def now(self) -> float:
        """Seconds since the epoch by the clock of the Redis server, as far as it is known."""
        return self._clock() + self._ahead

    async def take(self, turn: str, budgets: Sequence[Budget], in_flight_seconds: float) -> dict[str, float]:
        """Take one place in every budget, or none; see ``Store``."""
        return await self._run(
            TAKE,
            (turn, in_flight_seconds, *(word for each in budgets for word in (each.name, each.count, each.seconds))),
            lambda alone: alone.take(turn, budgets, in_flight_seconds),
            lambda full: {name.decode(): float(wait) for name, wait in zip(full[::2], full[1::2], strict=True)},
        )

    async def finish(self, turn: str, at: float | None) -> None:
        """Start the seconds of a turn's budgets at ``at``; None: it was never sent."""
        await self._run(FINISH, (turn, "" if at is None else repr(at)), lambda alone: alone.finish(turn, at))

    async def lease(self, name: str, seconds: float) -> bool:
        """Get or prolong the sole right to ``name``; False while another process has it."""
        wanted = (name, self.holder, round(seconds * 1000))
        return await self._run(LEASE, wanted, lambda alone: alone.lease(name, seconds), bool)

    async def release(self, name: str) -> None:
        """Give back what ``lease`` got."""
        await self._run(RELEASE, (name, self.holder), lambda alone: alone.release(name))

    async def remember(self, key: str, value: bytes, seconds: float) -> None:
        """Put ``value`` away for ``seconds``."""
        await self._run(REMEMBER, (key, seconds, value), lambda alone: alone.remember(key, value, seconds))

    async def recall(self, key: str) -> Remembered | None:
        """What was put away under ``key``, if its time has not passed."""
        return await self._run(
            RECALL, (key,), lambda alone: alone.recall(key), lambda found: remembered(*found) if found[1] else None
        )

    async def recall_all(self, prefix: str) -> dict[str, Remembered]:
        """All that was put away under keys that begin with ``prefix``."""

        def read(found: list[bytes]) -> dict[str, Remembered]:
            pairs = zip(found[1::2], found[2::2], strict=True)
            return {name.decode(): remembered(found[0], value) for name, value in pairs}

        return await self._run(RECALL_ALL, (prefix,), lambda alone: alone.recall_all(prefix), read)

    async def forget(self, prefix: str) -> None:
        """Drop all keys that begin with ``prefix``."""
        await self._run(FORGET, (prefix,), lambda alone: alone.forget(prefix))

    async def aclose(self) -> None:
        """Close the connections; what other processes use stays."""
        await self._redis.aclose()
        if self._alone is not None:
            await self._alone.aclose()

    async def _run(
        self,
        script: str,
        arguments: Sequence[Any],
        alone: Callable[[StoreFile], Awaitable[Result]],
        read: Callable[[Any], Any] = lambda found: None,
    ) -> Result:
        """Run one script and ``read`` what it gives; from the first fault on ask this process's own memory."""
        from redis.exceptions import RedisError

        if self._alone is None:
            try:
                if not self._scripts:
                    await self._redis.ping()  # connected before the clocks are compared
                    before = self._clock()
                    seconds, microseconds = await self._redis.time()
                    self._ahead = seconds + microseconds / 1e6 - (before + self._clock()) / 2
                known = self._scripts.setdefault(script, self._redis.register_script(NOW + script))
                result: Result = read(await known(keys=[self._prefix], args=list(arguments)))
                return result
            except (RedisError, OSError) as error:
                # Its words may hold the address, and the address a password.
                log.warning(
                    "The shared state in Redis cannot be used (%s). "
                    "This process goes on alone: its limits are its own.",
                    type(error).__name__,
                )
                self._alone, self._ahead = StoreFile(None, self._clock), 0.0
        return await alone(self._alone)


def remembered(now: bytes, value: bytes) -> Remembered:
    """What was put away, and its age."""
    (since,) = SINCE.unpack_from(value)
    return Remembered(value[SINCE.size :], max(float(now) - since, 0.0))
