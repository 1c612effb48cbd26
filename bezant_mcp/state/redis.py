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
from bezant_mcp.settings import REDIS_EXAMPLE, checked_redis_url
from bezant_mcp.state import AGAIN_SECONDS, LAYOUT, Budget, Remembered
from bezant_mcp.state.sqlite import StoreFile

if TYPE_CHECKING:
    from redis.asyncio import Redis

log = logging.getLogger(__name__)
Result = TypeVar("Result")
# What is put away begins with the time at which that was.
SINCE = struct.Struct("<d")
# For so long Redis may pause (a save, a move to another server) before this process goes on alone.
LONGEST_PAUSE_SECONDS = 6.0
QUICK_SECONDS = 0.1
# The Lua scripts, one for each call of ``Store``; each knows the time as ``now``.
NOW = "local t = redis.call('TIME'); local now = t[1] + t[2] / 1e6\n"
# All keys of one Gateway begin with KEYS[1], which is in braces: on a cluster they lie together.
TAKE = """
local turn, flight, full = ARGV[1], tonumber(ARGV[2]), {}
for i = 3, #ARGV, 3 do
  local name, count, seconds = ARGV[i], tonumber(ARGV[i + 1]), tonumber(ARGV[i + 2])
  local places = KEYS[1] .. 'places:' .. name
  redis.call('ZREMRANGEBYSCORE', places, '-inf', now)
  -- What ends later than any place of now could was taken before the clock was set back.
  for _, name in ipairs(redis.call('ZRANGEBYSCORE', places, now + flight + seconds + 1, '+inf')) do
    redis.call('ZADD', places, now + seconds, name)
  end
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
    redis.call('ZADD', places, now + tonumber(ARGV[2]) + seconds, 'a' .. turn)
    redis.call('EXPIRE', places, math.ceil(seconds) + 120)
  end
end
redis.call('DEL', KEYS[1] .. 'turn:' .. turn)
return 0
"""
LEASE = """
local key = KEYS[1] .. 'lease:' .. ARGV[1]
local holder = redis.call('GET', key)
-- One that lasts longer than a new one was got before the clock was set back.
if holder and holder ~= ARGV[2] and redis.call('PTTL', key) <= tonumber(ARGV[3]) + 1000 then return 0 end
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
    local key = KEYS[1] .. 'value:' .. name
    local value = redis.call('GET', key)
    if value and #value < 8 then value = nil end
    local since = value and struct.unpack('<d', value)
    if since and since > now + 1 then
      -- Put away before the clock was set back: it counts as put away now, for as long as it was to last.
      local seconds = redis.call('ZSCORE', KEYS[1] .. 'names', name) - since
      value = struct.pack('<d', now) .. string.sub(value, 9)
      redis.call('SET', key, value, 'PX', math.max(math.ceil(seconds * 1000), 1))
      redis.call('ZADD', KEYS[1] .. 'names', now + seconds, name)
    end
    if value then found[#found + 1] = name; found[#found + 1] = value end
  end
end
return found
"""
RECALL = """
local value = redis.call('GET', KEYS[1] .. 'value:' .. ARGV[1])
-- Put away in the future was put away before the clock was set back: the age is unknown, not zero.
if not value or #value < 8 or struct.unpack('<d', value) > now + 1 then return {tostring(now)} end
return {tostring(now), value}
"""
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
        checked_redis_url(url)
        try:
            import redis.asyncio
            from redis.asyncio.retry import Retry
            from redis.backoff import NoBackoff
        except ImportError:
            raise BadSetting(
                "BEZANT_MCP_REDIS_URL needs the redis package.",
                "Install it in this Python environment: pip install redis.",
            ) from None
        parts = urlsplit(gateway_url)
        # A loopback address means another Gateway on each machine.
        local = parts.hostname in ("localhost", "127.0.0.1", "::1")
        where = f"{platform.node() if local else parts.hostname}:{parts.port or 443}{parts.path.rstrip('/')}"
        self._prefix = f"{{bezant-mcp:{LAYOUT}:{hashlib.sha256(where.encode()).hexdigest()[:12]}}}:"
        self._clock = clock
        self._ahead = 0.0
        self._memory = StoreFile(None, clock)
        self._alone = False
        self._resting_until = 0.0
        self.holder = f"{os.getpid()}-{uuid4().hex[:8]}"
        try:
            # No second try: a script that comes late has come all the same.
            self._redis: Redis = redis.asyncio.Redis.from_url(
                url,
                socket_timeout=LONGEST_PAUSE_SECONDS,
                socket_connect_timeout=LONGEST_PAUSE_SECONDS,
                retry=Retry(NoBackoff(), 0),
            )
        except ValueError:
            raise BadSetting("BEZANT_MCP_REDIS_URL is not a valid Redis address.", REDIS_EXAMPLE) from None
        self._scripts: dict[str, Any] = {}

    @property
    def shared(self) -> bool:
        """Whether other processes see this state."""
        return not self._alone

    @property
    def alone(self) -> bool:
        """One place cannot tell whether there are others; see ``SharedPlaces``."""
        return False

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
        later = "" if at is None else repr(at - self.now())
        await self._run(FINISH, (turn, later), lambda alone: alone.finish(turn, at))

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
            RECALL, (key,), lambda alone: alone.recall(key), lambda found: remembered(*found) if found[1:] else None
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
        await self._memory.aclose()

    async def _run(
        self,
        script: str,
        arguments: Sequence[Any],
        alone: Callable[[StoreFile], Awaitable[Result]],
        read: Callable[[Any], Any] = lambda found: None,
    ) -> Result:
        """Run one script and ``read`` what it gives; while Redis cannot be used, ask this process's own memory."""
        from redis.exceptions import RedisError

        if time.monotonic() >= self._resting_until:
            try:
                if not self._scripts:
                    await self._compare_clocks()
                known = self._scripts.setdefault(script, self._redis.register_script(NOW + script))
                result: Result = read(await known(keys=[self._prefix], args=list(arguments)))
                if self._alone:
                    log.warning("The shared state in Redis works again.")
                    self._alone = False
                return result
            except (RedisError, OSError) as error:
                if not self._alone:
                    # Its words may hold the address, and the address a password.
                    log.warning(
                        "The shared state in Redis cannot be used (%s). "
                        "This process keeps its own limits and tries again every %.0f s.",
                        type(error).__name__,
                        AGAIN_SECONDS,
                    )
                self._alone, self._resting_until = True, time.monotonic() + AGAIN_SECONDS
                self._ahead, self._scripts = 0.0, {}
        return await alone(self._memory)

    async def _compare_clocks(self) -> None:
        """Find out how far the clock of the Redis server is ahead; an answer that took long says little of it."""
        await self._redis.ping()  # connected before
        for _ in range(3):
            before = time.monotonic()
            seconds, microseconds = await self._redis.time()
            took = time.monotonic() - before
            self._ahead = seconds + microseconds / 1e6 - (self._clock() - took / 2)
            if took < QUICK_SECONDS:
                return


def remembered(now: bytes, value: bytes) -> Remembered:
    """What was put away, and its age."""
    (since,) = SINCE.unpack_from(value)
    return Remembered(value[SINCE.size :], max(float(now) - since, 0.0))
