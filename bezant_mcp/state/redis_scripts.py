"""What Redis does in one piece for the shared state: a Lua script for each call of ``Store``."""

from __future__ import annotations

NOW = "local t = redis.call('TIME'); local now = t[1] + t[2] / 1e6\n"
# All keys of one Gateway begin with KEYS[1], which is in braces: on a cluster they lie together.
TAKE = (
    NOW
    + """
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
)
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
REMEMBER = (
    NOW
    + """
local names, seconds = KEYS[1] .. 'names', tonumber(ARGV[2])
redis.call('SET', KEYS[1] .. 'value:' .. ARGV[1], struct.pack('<d', now) .. ARGV[3], 'PX', math.ceil(seconds * 1000))
redis.call('ZREMRANGEBYSCORE', names, '-inf', now)
redis.call('ZADD', names, now + seconds, ARGV[1])
return 0
"""
)
RECALL_ALL = (
    NOW
    + """
local found = {tostring(now)}
for _, name in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1] .. 'names', now, '+inf')) do
  if string.sub(name, 1, #ARGV[1]) == ARGV[1] then
    local value = redis.call('GET', KEYS[1] .. 'value:' .. name)
    if value then found[#found + 1] = name; found[#found + 1] = value end
  end
end
return found
"""
)
RECALL = (
    NOW
    + """
return {tostring(now), redis.call('GET', KEYS[1] .. 'value:' .. ARGV[1])}
"""
)
FORGET = """
for _, name in ipairs(redis.call('ZRANGE', KEYS[1] .. 'names', 0, -1)) do
  if string.sub(name, 1, #ARGV[1]) == ARGV[1] then
    redis.call('DEL', KEYS[1] .. 'value:' .. name)
    redis.call('ZREM', KEYS[1] .. 'names', name)
  end
end
return 0
"""
