using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using Affiliate.Client.Emulator.Server;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.Faults;

/// <summary>
/// A fault being described. The words <c>Times</c>, <c>Always</c>, <c>After</c> and <c>When</c> say for which requests, the last word says
/// what goes wrong.
/// </summary>
public sealed class FaultBuilder
{
    private readonly FaultPlan _plan;
    private readonly string _route;
    private int? _times = 1;
    private int _skip;
    private Func<RecordedRequest, bool>? _condition;

    internal FaultBuilder(FaultPlan plan, string route)
    {
        _plan = plan;
        _route = route;
    }

    /// <summary>Strikes this many requests. Default 1.</summary>
    public FaultBuilder Times(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        _times = count;
        return this;
    }

    /// <summary>Strikes every request.</summary>
    public FaultBuilder Always()
    {
        _times = null;
        return this;
    }

    /// <summary>Lets this many matching requests pass first.</summary>
    public FaultBuilder After(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        _skip = count;
        return this;
    }

    /// <summary>Strikes only requests that the condition accepts.</summary>
    public FaultBuilder When(Func<RecordedRequest, bool> condition)
    {
        _condition = condition;
        return this;
    }

    /// <summary>Responses this status without acting.</summary>
    /// <param name="status">100 to 599.</param>
    /// <param name="body">The body, empty when null.</param>
    /// <param name="contentType">Its media type; JSON when null.</param>
    /// <param name="headers">Further headers, for example <c>("Retry-After", "1")</c>.</param>
    public Fault Status(int status, string? body = null, string? contentType = null, params (string Name, string Value)[] headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        return Plan(effects =>
        {
            var reply = body is null ? Reply.Empty(status) : Reply.Text(status, body, contentType ?? "application/json; charset=utf-8");
            foreach (var (name, value) in headers)
                reply.With(name, value);
            effects.Instead ??= reply;
        });
    }

    /// <summary>Waits on the server's clock before acting.</summary>
    public Fault Delay(TimeSpan delay) => Plan(effects => effects.Delay += delay);

    /// <summary>Resets the connection before the server acts.</summary>
    public Fault Reset() => Plan(effects => effects.ResetBefore = true);

    /// <summary>Lets the server act and resets the connection instead of answering: the write happened, the client cannot know.</summary>
    public Fault ResetAfterActing() => Plan(effects => effects.ResetAfter = true);

    /// <summary>Sends this many bytes of the body, announces all of them, and resets the connection.</summary>
    public Fault TruncateBody(int bytes) => Plan(effects => effects.CutAfter = bytes);

    /// <summary>Responses 200 and JSON's media type with bytes that are no JSON, the same for the same seed.</summary>
    public Fault Garbage(ulong seed = 1) => Plan(effects =>
    {
        var random = new SeededRandom(seed);
        var bytes = new byte[256];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)random.Below(256);
        bytes[0] = (byte)'%';
        effects.Instead ??= new Reply(200, bytes, "application/json; charset=utf-8");
    });

    /// <summary>Answers with an HTML page without acting, as a proxy or a login page does.</summary>
    public Fault Html(int status = 200) =>
        Plan(effects =>
            effects.Instead ??= Reply.Text(
                status,
                "<!DOCTYPE html><html><head><title>Gateway</title></head><body><h1>Please wait</h1></body></html>",
                "text/html; charset=UTF-8"
            )
        );

    /// <summary>Sends the body in pieces of this many bytes with a pause on the server's clock before each.</summary>
    public Fault Trickle(int bytes, TimeSpan pause)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bytes);
        return Plan(effects => effects.Trickle = (bytes, pause));
    }

    /// <summary>
    /// Repeats the paging tokens in a cycle of this length, for ever. For routes that page by token; meant with <see cref="Always"/>.
    /// </summary>
    public Fault RepeatToken(int cycle = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(cycle);
        var tokens = new TokenCycle(cycle);
        return Plan(effects => effects.Tokens = tokens);
    }

    /// <summary>Ignores the parameter that says where the page starts: every page is the first.</summary>
    public Fault IgnorePaging() => Plan(effects => effects.IgnorePaging = true);

    /// <summary>Gives at most this many rows, whatever was asked.</summary>
    public Fault ClampSize(int max)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(max);
        return Plan(effects => effects.ClampSize = max);
    }

    /// <summary>Compresses the body with gzip and leaves out the second half; the length is stated for the half.</summary>
    public Fault TruncateGzip() => Plan(effects => effects.Rewrites.Add(BodyDamage.HalfGzip));

    /// <summary>Writes the first member of every JSON object twice.</summary>
    public Fault DuplicateKeys() => Plan(effects => effects.Rewrites.Add(BodyDamage.DuplicateKeys));

    /// <summary>Leaves one row out of a page, as a replica that is behind or a flag that flickers does; the totals stay.</summary>
    /// <param name="seed">Which row.</param>
    public Fault HideRow(ulong seed = 1)
    {
        var random = new SeededRandom(seed);
        return Plan(effects => effects.Rewrites.Add(reply => ListDamage.HideRow(reply, random)));
    }

    /// <summary>
    /// Lets a replica answer that is behind: it does not have the newest rows of any list yet, and its totals do not count them.
    /// </summary>
    /// <param name="rows">How many rows it is behind, at least 1.</param>
    public Fault LagBehind(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        return Plan(effects => effects.RowsBehind = rows);
    }

    /// <summary>States another total than there is; for vendors that state one.</summary>
    /// <param name="by">What is added to it.</param>
    public Fault ChangeTotal(int by) => Plan(effects => effects.Rewrites.Add(reply => ListDamage.ChangeTotal(reply, by)));

    /// <summary>Sends what the address gave when this struck it first, as a cache does that says nothing.</summary>
    public Fault Stale()
    {
        var kept = new ConcurrentDictionary<string, Reply>(StringComparer.Ordinal);
        return Plan(effects => effects.Rewrites.Add(reply => kept.GetOrAdd(effects.Target, reply)));
    }

    /// <summary>Adds a header to the vendor's response, as a cache in between does: <c>Header("X-Cache", "HIT")</c>.</summary>
    public Fault Header(string name, string value) => Plan(effects => effects.Rewrites.Add(reply => reply.With(name, value)));

    /// <summary>Replaces the body of the vendor's response by what <paramref name="rewrite"/> makes of it.</summary>
    public Fault Rewrite(Func<string, string> rewrite) =>
        Plan(effects =>
            effects.Rewrites.Add(reply => reply.WithBody(Encoding.UTF8.GetBytes(rewrite(Encoding.UTF8.GetString(reply.Body.Span)))))
        );

    private Fault Plan(Action<FaultEffects> apply, [CallerMemberName] string kind = "")
    {
        var fault = new Fault(kind, _route, _condition, _skip, _times, apply);
        _plan.Add(fault);
        return fault;
    }
}
