-- Gives back what ended, and gives as many permits as are free and as is this process's share of them; and some ahead of need where
-- nobody waits and, with them, no more than half of any limit is used. They are called back where three quarters are.
-- Times are microseconds of this server's clock. Keys: state, leases, waiting, and for each window the moments at which permits come
-- back (due), in steps of a 200th of it, with how many they are (spent).
local STATE, LEASES, WAITING = KEYS[1], KEYS[2], KEYS[3]
local clock = redis.call('TIME')
local t = clock[1] * 1000000 + clock[2]
local at = 0
local function arg()
    at = at + 1
    return ARGV[at]
end
local function number() return tonumber(arg()) end
local function text(x) return string.format('%.0f', x) end

local state = {}
local flat = redis.call('HGETALL', STATE)
for i = 1, #flat, 2 do state[flat[i]] = tonumber(flat[i + 1]) end
local function get(name) return state[name] or 0 end
local function set(name, value)
    state[name] = value
    redis.call('HSET', STATE, name, text(value))
end
local function drop(name)
    state[name] = nil
    redis.call('HDEL', STATE, name)
end
local function raise(name, value) if value > get(name) then set(name, value) end end

local process, wanted, ahead, concurrency, hold, lowered_for, pause = arg(), number(), number(), number(), number(), number(), number()
local windows = {}
for i = 1, number() do
    windows[i] = { span = number(), limit = number(), due = KEYS[2 + 2 * i], spent = KEYS[3 + 2 * i] }
    windows[i].name = text(windows[i].span)
end
local shortest = windows[1] and windows[1].span or 0
local given = get('given')

-- What a process gives back is its own: after a fail-over a number may have been given twice.
local function end_of(id) return tonumber(redis.call('ZSCORE', LEASES, process .. ':' .. id) or 0) end
for _ = 1, number() do
    local id = arg()
    if end_of(id) > t then given = given - redis.call('ZREM', LEASES, process .. ':' .. id) end
end
for _ = 1, number() do
    local id = arg()
    if end_of(id) > t then redis.call('ZADD', LEASES, 'XX', text(t), process .. ':' .. id) end
end

if pause > 0 then
    raise('paused', t + pause)
    raise('paced', t + pause + shortest)
end

-- A response named a lower limit, or fewer permits left than the permits given by us until now explain.
for _ = 1, number() do
    local w, base, lowered, remaining, reset = windows[number()], number(), number(), number(), number()
    if lowered >= 0 and lowered < w.limit and lowered <= (state['lowered:' .. w.name] or lowered) then
        set('lowered:' .. w.name, lowered)
        set('lowered-until:' .. w.name, t + lowered_for)
    end
    local alien = math.min(w.limit, state['lowered:' .. w.name] or w.limit) - remaining - (base + given)
    if remaining >= 0 and alien > 0 and alien >= get('withheld:' .. w.name) then
        set('withheld:' .. w.name, alien)
        raise('withheld-until:' .. w.name, t + (reset >= 0 and math.min(reset, w.span) or w.span))
    end
end

-- What a dead process held ends by itself.
local ended = redis.call('ZRANGEBYSCORE', LEASES, '-inf', text(t), 'WITHSCORES')
redis.call('ZREMRANGEBYSCORE', LEASES, '-inf', text(t))
local held = redis.call('ZCARD', LEASES)
local free, slack, far, ready, bases = 1000000, 1000000, true, 0, {}
for i, w in ipairs(windows) do
    local step = math.max(1, math.floor(w.span / 200))
    local used = get('used:' .. w.name)
    for e = 2, #ended, 2 do
        local due = text(math.floor((ended[e] + w.span) / step) * step + step)
        redis.call('HINCRBY', w.spent, due, 1)
        redis.call('ZADD', w.due, due, due)
        used = used + 1
    end
    for _, due in ipairs(redis.call('ZRANGEBYSCORE', w.due, '-inf', text(t))) do
        used = used - redis.call('HGET', w.spent, due)
        redis.call('HDEL', w.spent, due)
    end
    redis.call('ZREMRANGEBYSCORE', w.due, '-inf', text(t))
    set('used:' .. w.name, used)

    -- Whether a lower limit still holds is found out one request at a time.
    if state['lowered:' .. w.name] and get('lowered-until:' .. w.name) <= t then
        drop('lowered:' .. w.name)
        drop('lowered-until:' .. w.name)
        raise('paced', t + shortest)
    end
    if state['withheld:' .. w.name] and get('withheld-until:' .. w.name) <= t then
        drop('withheld:' .. w.name)
        drop('withheld-until:' .. w.name)
    end

    local limit = math.min(w.limit, state['lowered:' .. w.name] or w.limit)
    local left = limit - held - used - get('withheld:' .. w.name)
    free, slack = math.min(free, left), math.min(slack, left - math.floor(limit / 2))
    far = far and left - math.floor(limit / 4) >= wanted
    bases[i] = held + used - given
    if left <= 0 then
        local soonest = tonumber(redis.call('ZRANGE', w.due, 0, 0)[1]) or math.huge
        if state['withheld:' .. w.name] then soonest = math.min(soonest, get('withheld-until:' .. w.name)) end
        ready = math.max(ready, soonest < math.huge and soonest or t + math.min(w.span, 250000))
    end
end
if concurrency >= 0 then
    slack = math.min(slack, math.floor(concurrency / 2) - held)
    far = far and concurrency - math.floor(concurrency / 4) - held >= wanted
    if concurrency - held < free then
        free, ready = concurrency - held, math.max(ready, t + 20000)
    end
end
local is_paced = t < get('paced')
local closed = math.max(get('paused'), is_paced and get('next-paced') or 0)
far = far and not is_paced and closed <= t
if closed > t then
    free, ready = 0, math.max(ready, closed)
elseif is_paced then
    free = math.min(free, 1)
end
free = math.max(free, 0)

-- The processes that wait, each until shortly after the moment at which it said that it asks again.
local mine, others, before, needed, waiting = t, 0, 0, 0, {}
flat = redis.call('HGETALL', WAITING)
for i = 1, #flat, 2 do
    local since, count, ends = string.match(flat[i + 1], '(%d+) (%d+) (%d+)')
    if tonumber(ends) <= t then redis.call('HDEL', WAITING, flat[i])
    elseif flat[i] == process then mine = tonumber(since)
    else waiting[#waiting + 1] = { process = flat[i], since = tonumber(since), wanted = tonumber(count) } end
end
for _, other in ipairs(waiting) do
    others, needed = others + 1, needed + other.wanted
    if other.since < mine or (other.since == mine and other.process < process) then before = before + 1 end
end
local share = math.floor(free / (others + 1)) + (before < free % (others + 1) and 1 or 0)
local n = math.min(wanted, math.max(share, free - needed))
far = far and others == 0 and n == wanted
local extra = far and math.max(math.min(ahead, slack - n), 0) or 0

local ids, last = {}, state['last'] or t
for i = 1, n + extra do
    last = last + 1
    ids[i] = last
    redis.call('ZADD', LEASES, text(t + hold), process .. ':' .. text(last))
end
set('last', last)
set('given', given + n + extra)
if n > 0 and is_paced then set('next-paced', t + shortest / windows[1].limit) end

local wait = 0
if n < wanted then
    wait = math.max(free > n and 5000 or ready - t, 1000)
    redis.call('HSET', WAITING, process, text(n > 0 and t or mine) .. ' ' .. text(wanted - n) .. ' ' .. text(t + wait + 1000000))
else
    redis.call('HDEL', WAITING, process)
end

-- An account that nobody uses takes no room.
local keep = t + hold + 2 * (windows[#windows] and windows[#windows].span or 0)
for name, value in pairs(state) do
    if name == 'paused' or name == 'paced' or string.find(name, 'until', 1, true) then keep = math.max(keep, value) end
end
for _, key in ipairs(KEYS) do redis.call('PEXPIREAT', key, text(math.ceil(keep / 1000) + 1000)) end
return { wait, far and 1 or 0, ids, bases }
