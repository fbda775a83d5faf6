using System.Collections.Concurrent;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Leadway.Tests.Tokens;

/// <summary>The vendor's side: refresh tokens are good for one use, and the newest access token is the only one that is taken.</summary>
internal sealed class TokenServer
{
    private readonly object _gate = new();
    private readonly HashSet<string> _used = [];
    private int _generation;

    /// <summary>Whether the next responses are camelCase.</summary>
    public bool CamelCase { get; set; }

    /// <summary>
    /// Responses in place of the vendor's own, one each, for token calls. The vendor has acted nevertheless if
    /// <see cref="ActsBehindFailures"/>.
    /// </summary>
    public ConcurrentQueue<ScriptedResponse> TokenFailures { get; } = new();

    public bool ActsBehindFailures { get; set; }

    /// <summary>What a call with a good token gets in place of data.</summary>
    public ScriptedResponse? ApiResponseOverride { get; set; }

    public int Refreshes { get; private set; }

    public int Reuses { get; private set; }

    public string CurrentAccess => $"canary-access-{_generation}";

    public ScriptedResponse Respond(RecordedRequest request)
    {
        lock (_gate)
        {
            if (request.Path == "/oauth/token")
                return Refresh(request);
            if (request.Header("Authorization") != "Bearer " + CurrentAccess)
                return ScriptedResponse.Json(TestFiles.Fixture("leadway", "error-401.json"), 401);
            return ApiResponseOverride ?? ScriptedResponse.Json(TestFiles.Fixture("leadway", "affiliate.json"));
        }
    }

    public void RevokeAccess() => Interlocked.Increment(ref _generation);

    private ScriptedResponse Refresh(RecordedRequest request)
    {
        var isFailure = TokenFailures.TryDequeue(out var failure);
        if (!isFailure || ActsBehindFailures)
        {
            var token = request
                .Body.Split('&')
                .Select(pair => pair.Split('='))
                .Single(pair => pair[0] is "refresh_token" or "refreshToken" or "code")[1];
            if (!_used.Add(token))
            {
                Reuses++;
                return ScriptedResponse.Json(TestFiles.Fixture("leadway", "error-400-grant.json"), 400);
            }

            Refreshes++;
            _generation++;
        }

        if (isFailure)
            return failure!;
        return ScriptedResponse.Json(
            CamelCase
                ? $$"""{"accessToken":"{{CurrentAccess}}","tokenType":"Bearer","expiresIn":86399,"refreshToken":"canary-refresh-{{_generation}}","userType":"Location"}"""
                : $$"""{"access_token":"{{CurrentAccess}}","token_type":"Bearer","expires_in":86399,"refresh_token":"canary-refresh-{{_generation}}","userType":"Location"}"""
        );
    }
}
