using System.Globalization;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Redis.Storage;
using Affiliate.Client.Shared.RateLimiting;
using StackExchange.Redis;

namespace Affiliate.Client.Redis.RateLimiting;

/// <summary>The books of one account, as one process sees them. Times are microseconds; -1 stands for what is not there.</summary>
internal sealed class RedisLimitsTable : ILimitsTable
{
    private const int None = -1;
    private readonly string _process = Guid.NewGuid().ToString("N");
    private readonly RedisServer _server;
    private readonly RateLimits _limits;
    private readonly RateLimit[] _windows;
    private readonly TimeSpan _hold;
    private readonly RedisKey[] _keys;

    internal RedisLimitsTable(RedisServer server, string account, RateLimits limits, TimeSpan answerTimeout)
    {
        _server = server;
        _limits = limits;
        _windows = [.. limits.Windows.OrderBy(static w => w.Window)];
        // The attempt begins when the permit is here, at most so much after it was given.
        _hold = limits.LongestHold + answerTimeout;
        // The braces keep an account's keys on one node of a cluster.
        var prefix = $"affiliate-client:{{{account}}}:";
        _keys =
        [
            prefix + "state", prefix + "leases", prefix + "waiting",
            .. _windows.SelectMany(w => new RedisKey[] { $"{prefix}due:{Micros(w.Window)}", $"{prefix}spent:{Micros(w.Window)}" }),
        ];
    }

    public IReadOnlyList<RateLimit> Windows => _windows;

    public string Server => _server.Name;

    /// <summary>The first word of an error is its code.</summary>
    public string? GetCode(Exception failure) => failure is RedisServerException error ? error.Message.Split(' ')[0] : null;

    public async Task<TakeResponse> TakeAsync(TakeRequest request)
    {
        var result = await _server.RunAsync(_keys, [.. Values(request)]).ConfigureAwait(false);
        return new TakeResponse(
            (long[])result[2]!, TimeSpan.FromMicroseconds((long)result[0]), (long[])result[3]!, IsFar: (long)result[1] == 1);
    }

    private IEnumerable<RedisValue> Values(TakeRequest request)
    {
        yield return _process;
        yield return request.Wanted;
        yield return request.Ahead;
        yield return _limits.MaxConcurrency ?? None;
        yield return Micros(_hold);
        yield return Micros(_limits.MaxLowered);
        yield return Micros(request.Pause);
        yield return _windows.Length;
        foreach (var window in _windows)
        {
            yield return Micros(window.Window);
            yield return window.Permits;
        }

        yield return request.Unused.Count;
        foreach (var id in request.Unused) yield return id;
        yield return request.Spent.Count;
        foreach (var id in request.Spent) yield return id;
        yield return request.Findings.Count;
        foreach (var finding in request.Findings)
        {
            yield return finding.Window + 1;
            yield return finding.Base;
            yield return finding.Reading.Limit ?? None;
            yield return finding.Reading.Remaining ?? None;
            yield return finding.Reading.ResetAfter is { } reset ? Micros(reset) : None;
        }
    }

    private static string Micros(TimeSpan time) => ((long)time.TotalMicroseconds).ToString(CultureInfo.InvariantCulture);
}
