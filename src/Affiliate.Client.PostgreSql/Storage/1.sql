CREATE TABLE affiliate_client.account (
    key text PRIMARY KEY,
    given bigint NOT NULL DEFAULT 0,
    paused_until timestamptz NOT NULL DEFAULT '-infinity',
    paced_until timestamptz NOT NULL DEFAULT '-infinity',
    next_paced timestamptz NOT NULL DEFAULT '-infinity');

-- Permits of requests under way; what a dead process held ends by itself.
CREATE TABLE affiliate_client.lease (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, account text NOT NULL, ends timestamptz NOT NULL);
CREATE INDEX ON affiliate_client.lease (account, ends);

-- How many permits come back when: a row for each 200th of a window, however many requests a day has.
CREATE TABLE affiliate_client.spent (
    account text, span interval, due timestamptz, permits int NOT NULL, PRIMARY KEY (account, span, due));
CREATE TABLE affiliate_client.lowered (
    account text, span interval, permits int NOT NULL, until timestamptz NOT NULL, PRIMARY KEY (account, span));
CREATE TABLE affiliate_client.withheld (
    account text, span interval, permits int NOT NULL, until timestamptz NOT NULL, PRIMARY KEY (account, span));

-- The processes that wait, each until shortly after the moment at which it said that it asks again.
CREATE TABLE affiliate_client.waiting (
    account text, process uuid, since timestamptz NOT NULL, wanted int NOT NULL, until timestamptz NOT NULL,
    PRIMARY KEY (account, process));

-- Gives back what ended, and gives as many permits as are free and as is this process's share of them; and some ahead of need where
-- nobody waits and, with them, no more than half of any limit is used. They are called back where three quarters are.
CREATE FUNCTION affiliate_client.take(
    p_account text, p_process uuid, p_wanted int, p_ahead int, p_spans interval[], p_limits int[], p_concurrency int, p_hold interval,
    p_spent bigint[], p_unused bigint[], OUT ids bigint[], OUT wait interval, OUT bases bigint[], OUT is_far boolean)
LANGUAGE plpgsql AS $$
DECLARE
    a affiliate_client.account; t timestamptz; held int; free int; slack int; ready timestamptz;
    mine timestamptz; others int; before int; needed int; n int; extra int; unused int;
BEGIN
    INSERT INTO affiliate_client.account (key) VALUES (p_account) ON CONFLICT DO NOTHING;
    SELECT * INTO a FROM affiliate_client.account WHERE key = p_account FOR UPDATE;
    t := clock_timestamp();
    DELETE FROM affiliate_client.lease WHERE account = p_account AND id = ANY (p_unused) AND ends > t;
    GET DIAGNOSTICS unused = ROW_COUNT;
    a.given := a.given - unused;
    UPDATE affiliate_client.lease SET ends = t WHERE account = p_account AND id = ANY (p_spent) AND ends > t;
    WITH ended AS (DELETE FROM affiliate_client.lease WHERE account = p_account AND ends <= t RETURNING ends)
    INSERT INTO affiliate_client.spent
    SELECT p_account, w.span, date_bin(w.span / 200, ends + w.span, 'epoch') + w.span / 200, count(*)
    FROM ended, unnest(p_spans) AS w(span) GROUP BY 2, 3
    ON CONFLICT (account, span, due) DO UPDATE SET permits = spent.permits + excluded.permits;
    DELETE FROM affiliate_client.spent WHERE account = p_account AND due <= t;
    DELETE FROM affiliate_client.withheld WHERE account = p_account AND until <= t;
    DELETE FROM affiliate_client.waiting WHERE account = p_account AND until <= t;
    -- Whether a lower limit still holds is found out one request at a time.
    DELETE FROM affiliate_client.lowered WHERE account = p_account AND until <= t;
    IF FOUND THEN a.paced_until := greatest(a.paced_until, t + p_spans[1]); END IF;

    SELECT count(*) INTO held FROM affiliate_client.lease WHERE account = p_account;
    SELECT min(w.free), min(w.free - w.most / 2), min(w.free - w.most / 4) >= p_wanted, max(w.next) FILTER (WHERE w.free <= 0),
        array_agg(w.used - a.given ORDER BY w.span)
    INTO free, slack, is_far, ready, bases
    FROM (SELECT l.span, least(l.permits, min(d.permits)) AS most, held + coalesce(sum(s.permits), 0)::bigint AS used,
            least(l.permits, min(d.permits)) - held - coalesce(sum(s.permits), 0) - coalesce(min(h.permits), 0) AS free,
            coalesce(least(min(s.due), min(h.until)), t + least(l.span, interval '250 ms')) AS next
        FROM unnest(p_spans, p_limits) AS l(span, permits)
        LEFT JOIN affiliate_client.spent s ON s.account = p_account AND s.span = l.span
        LEFT JOIN affiliate_client.lowered d ON d.account = p_account AND d.span = l.span
        LEFT JOIN affiliate_client.withheld h ON h.account = p_account AND h.span = l.span
        GROUP BY l.span, l.permits) AS w;
    free := coalesce(free, 1000000);
    slack := least(coalesce(slack, 1000000), p_concurrency / 2 - held);
    is_far := coalesce(is_far, true) AND coalesce(p_concurrency - p_concurrency / 4 - held >= p_wanted, true);
    IF p_concurrency - held < free THEN
        free := p_concurrency - held;
        ready := greatest(ready, t + interval '20 ms');
    END IF;
    IF greatest(a.paused_until, CASE WHEN t < a.paced_until THEN a.next_paced END) > t THEN
        free := 0;
        is_far := false;
        ready := greatest(ready, a.paused_until, CASE WHEN t < a.paced_until THEN a.next_paced END);
    ELSIF t < a.paced_until THEN
        free := least(free, 1);
        is_far := false;
    END IF;
    free := greatest(free, 0);

    SELECT coalesce((SELECT since FROM affiliate_client.waiting WHERE account = p_account AND process = p_process), t) INTO mine;
    SELECT count(*), count(*) FILTER (WHERE (since, process) < (mine, p_process)), coalesce(sum(wanted), 0)
    INTO others, before, needed
    FROM affiliate_client.waiting WHERE account = p_account AND process <> p_process;
    n := least(p_wanted, greatest(free / (others + 1) + (before < free % (others + 1))::int, free - needed));
    is_far := is_far AND others = 0 AND n = p_wanted;
    extra := CASE WHEN is_far THEN greatest(least(p_ahead, slack - n), 0) ELSE 0 END;
    WITH new AS (
        INSERT INTO affiliate_client.lease (account, ends) SELECT p_account, t + p_hold FROM generate_series(1, n + extra) RETURNING id)
    SELECT coalesce(array_agg(id), '{}') INTO ids FROM new;

    wait := greatest(CASE WHEN free > n THEN interval '5 ms' ELSE ready - t END, interval '1 ms');
    IF n < p_wanted THEN
        INSERT INTO affiliate_client.waiting
        VALUES (p_account, p_process, CASE WHEN n > 0 THEN t ELSE mine END, p_wanted - n, t + wait + interval '1 s')
        ON CONFLICT (account, process)
        DO UPDATE SET since = excluded.since, wanted = excluded.wanted, until = excluded.until;
    ELSE
        DELETE FROM affiliate_client.waiting WHERE account = p_account AND process = p_process;
        wait := interval '0';
    END IF;
    UPDATE affiliate_client.account
    SET given = a.given + n + extra, paced_until = a.paced_until,
        next_paced = CASE WHEN n > 0 AND t < a.paced_until THEN t + p_spans[1] / p_limits[1] ELSE a.next_paced END
    WHERE key = p_account;
END $$;

CREATE FUNCTION affiliate_client.pause(p_account text, p_duration interval, p_paced interval) RETURNS void LANGUAGE sql AS $$
    INSERT INTO affiliate_client.account AS a (key, paused_until, paced_until)
    VALUES (p_account, clock_timestamp() + p_duration, clock_timestamp() + p_duration + p_paced)
    ON CONFLICT (key) DO UPDATE SET
        paused_until = greatest(a.paused_until, excluded.paused_until), paced_until = greatest(a.paced_until, excluded.paced_until);
$$;

-- A response named a lower limit, or fewer permits left than the permits given by us until now explain.
CREATE FUNCTION affiliate_client.learn(
    p_account text, p_span interval, p_limit int, p_lowered int, p_lowered_for interval, p_remaining int, p_base bigint, p_reset interval)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    given bigint; alien int; t timestamptz;
BEGIN
    SELECT a.given INTO given FROM affiliate_client.account a WHERE key = p_account FOR UPDATE;
    t := clock_timestamp();
    IF p_lowered < p_limit THEN
        INSERT INTO affiliate_client.lowered AS l VALUES (p_account, p_span, p_lowered, t + p_lowered_for)
        ON CONFLICT (account, span) DO UPDATE SET permits = excluded.permits, until = excluded.until
        WHERE excluded.permits <= l.permits;
    END IF;
    alien := least(p_limit, (SELECT permits FROM affiliate_client.lowered WHERE account = p_account AND span = p_span))
        - p_remaining - (p_base + given);
    IF alien > 0 THEN
        INSERT INTO affiliate_client.withheld AS h VALUES (p_account, p_span, alien, t + least(coalesce(p_reset, p_span), p_span))
        ON CONFLICT (account, span) DO UPDATE SET permits = excluded.permits, until = greatest(h.until, excluded.until)
        WHERE excluded.permits >= h.permits;
    END IF;
END $$;

CREATE TABLE affiliate_client.leadway_token (
    client_id text, location_id text, version bigint NOT NULL, refresh_token text NOT NULL, access_token text,
    issued_at timestamptz, expires_at timestamptz, state text NOT NULL, origin text NOT NULL,
    PRIMARY KEY (client_id, location_id));
