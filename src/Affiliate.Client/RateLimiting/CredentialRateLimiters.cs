using System.Security.Cryptography;
using System.Text;
using Affiliate.Client.Accounts;
using Affiliate.Client.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Affiliate.Client.RateLimiting;

/// <summary>
/// The limiters of clients without a container: one for each credential in the process, because the vendor counts all of its clients
/// together. A limiter outlives its clients until no window counts a request of theirs any more.
/// </summary>
internal sealed class CredentialRateLimiters : IRateLimiterProvider, IDisposable
{
    private static readonly byte[] HashKey = RandomNumberGenerator.GetBytes(32);
    private static readonly Dictionary<Key, Entry> Known = [];

    private readonly HashSet<Key> _used = [];
    private readonly string _fingerprint;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    internal CredentialRateLimiters(string credential, TimeProvider time, ILoggerFactory? loggers)
    {
        _fingerprint = Convert.ToHexString(HMACSHA256.HashData(HashKey, Encoding.UTF8.GetBytes(credential)));
        _time = time;
        _logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger(AffiliateDiagnostics.LoggerCategory);
    }

    /// <summary>How many limiters are kept.</summary>
    internal static int Kept
    {
        get { lock (Known) return Known.Count; }
    }

    /// <inheritdoc/>
    /// <remarks>The limits of the first client stay in force as long as the limiter is kept.</remarks>
    public IRateLimiter GetLimiter(AffiliateAccount account, RateLimits limits)
    {
        var key = new Key(_time, account, _fingerprint);
        lock (Known)
        {
            foreach (var (unused, _) in Known.Where(static one => one.Value is { Users: 0, Limiter.IsIdle: true }).ToList())
                Known.Remove(unused);
            if (!Known.TryGetValue(key, out var known))
                Known[key] = known = new(new AccountRateLimiter(account, limits, _time, _logger));
            if (_used.Add(key))
                known.Users++;
            return known.Limiter;
        }
    }

    public void Dispose()
    {
        lock (Known)
        {
            foreach (var key in _used)
                if (Known.TryGetValue(key, out var known)) known.Users--;
            _used.Clear();
        }
    }

    private readonly record struct Key(TimeProvider Time, AffiliateAccount Account, string Fingerprint);

    private sealed class Entry(AccountRateLimiter limiter)
    {
        public AccountRateLimiter Limiter => limiter;

        public int Users { get; set; }
    }
}
