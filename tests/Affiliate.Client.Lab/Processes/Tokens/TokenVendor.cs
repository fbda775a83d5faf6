using System.Collections.Concurrent;
using System.Globalization;
using System.Net;

namespace Affiliate.Client.Lab.Processes.Tokens;

/// <summary>
/// Leadway's token endpoint and one list: a refresh token is good for one use, and a second use locks its location out for good.
/// </summary>
internal sealed class TokenVendor
{
    private static readonly TimeProvider Clock = TimeProvider.System;
    private readonly object _gate = new();
    private readonly ConcurrentDictionary<(int Process, string Location), long> _served = new();
    private readonly HashSet<string> _used = [];
    private readonly HashSet<string> _locked = [];
    private readonly HashSet<string> _access = [];
    private int _numbers;

    /// <summary>
    /// Told of each refresh before it is responded to: which process asked, and how many there were. What it returns is
    /// called when the response was sent.
    /// </summary>
    internal Func<int, int, Action?> Refreshing { get; set; } = static (_, _) => null;

    internal int Refreshes { get; private set; }

    internal int SentTwice { get; private set; }

    internal int Authorizations { get; private set; }

    internal int LockedOut
    {
        get { lock (_gate) return _locked.Count; }
    }

    internal long Calls => _served.Values.Sum();

    /// <summary>How many calls of a process for a location were served.</summary>
    internal long Served(int process, string location) => _served.GetValueOrDefault((process, location));

    internal static string FirstToken(string location) => $"canary-refresh-{location}-first";

    /// <summary>The first segment of the address says which process asks.</summary>
    internal async Task<VendorResponse> RespondAsync(HttpListenerRequest request)
    {
        var segments = request.Url!.Segments.Select(static segment => segment.Trim('/')).ToArray();
        var process = int.Parse(segments[1], CultureInfo.InvariantCulture);
        if (segments[2] != "oauth") return Serve(process, segments[3], request.Headers["Authorization"]);
        using var reader = new StreamReader(request.InputStream);
        var form = (await reader.ReadToEndAsync()).Split('&').Select(static pair => pair.Split('='))
            .ToDictionary(static pair => pair[0], static pair => Uri.UnescapeDataString(pair[1]));
        return form.TryGetValue("code", out var code) ? Authorize(code) : await RefreshAsync(process, form["refresh_token"]);
    }

    private VendorResponse Serve(int process, string location, string? authorization)
    {
        lock (_gate)
        {
            if (_locked.Contains(location) || authorization is null || !_access.Contains(authorization["Bearer ".Length..]))
                return new(401, """{"statusCode":401,"message":"Invalid token: access token is invalid","error":"Unauthorized"}""");
        }

        _served.AddOrUpdate((process, location), 1, static (_, calls) => calls + 1);
        return new(200, """{"_id":"a1"}""");
    }

    private VendorResponse Authorize(string location)
    {
        lock (_gate)
        {
            Authorizations++;
            return Pair(location);
        }
    }

    private async Task<VendorResponse> RefreshAsync(int process, string token)
    {
        var location = token.Split('-')[2];
        VendorResponse response;
        lock (_gate)
        {
            if (!_used.Add(token))
            {
                SentTwice++;
                _locked.Add(location);
            }

            if (_locked.Contains(location)) return new(400, """{"statusCode":400,"message":"Invalid grant: refresh token is invalid"}""");
            response = Pair(location) with { Sent = Refreshing(process, ++Refreshes) };
        }

        await Task.Delay(TimeSpan.FromMilliseconds(5), Clock);
        return response;
    }

    /// <summary>Under the lock. The access token lasts a second, so it is renewed after half of one.</summary>
    private VendorResponse Pair(string location)
    {
        var number = ++_numbers;
        var access = $"canary-access-{number}";
        _access.Add(access);
        var refresh = $"canary-refresh-{location}-{number}";
        return new(200, $$"""{"access_token":"{{access}}","expires_in":1,"refresh_token":"{{refresh}}","userType":"Location"}""");
    }
}
