using System.Diagnostics;
using System.Reflection;
using Affiliate.Client.Http;
using Affiliate.Client.Leadway.OAuth;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>Records print their members, and debuggers print records: those with a secret in a member do not.</summary>
[Collection(CanaryCollection.Name)]
public sealed class ModelCanaryTests
{
    private static readonly string[] Ends = ["Token", "Secret", "Password", "ApiKey", "PublicKey"];

    /// <summary>Cursors of listings.</summary>
    private static readonly string[] Harmless = ["NextPageToken", "PrevPageToken", "NextCursor", "PageToken", "ContinuationToken", "Token"];

    private static readonly object[] WithSecret =
    [
        new LeadwayTokenRequest
        {
            ClientId = "app",
            ClientSecret = Canary.Secret("ClientSecret"),
            GrantType = LeadwayGrantType.RefreshToken,
            RefreshToken = Canary.Secret("RefreshToken"),
            Code = Canary.Secret("Code"),
        },
        new LeadwayTokenRequestV3
        {
            ClientId = "app",
            ClientSecret = Canary.Secret("ClientSecret"),
            GrantType = LeadwayGrantType.RefreshToken,
            RefreshToken = Canary.Secret("RefreshToken"),
            Code = Canary.Secret("Code"),
        },
        new LeadwayTokenResponse { AccessToken = Canary.Secret("AccessToken"), RefreshToken = Canary.Secret("RefreshToken") },
        new LeadwayTokens
        {
            AccessToken = Canary.Secret("AccessToken"),
            RefreshToken = Canary.Secret("RefreshToken"),
            State = LeadwayRefreshState.Unused,
            Origin = "o",
            ExpiresAt = Instant.FromUtc(2026, 1, 1, 0, 0),
        },
    ];

    [Fact]
    public void Nothing_that_holds_a_secret_shows_it()
    {
        foreach (
            var one in (object[])
                [
                    .. WithSecret,
                    RequestCredential.Header("Authorization", Canary.Secret("Header")),
                    RequestCredential.Query("key", Canary.Secret("Query")),
                    Redactor(),
                ]
        )
        {
            Canary.SecretIn(one.ToString()!).ShouldBeNull();
            if (one.GetType().GetCustomAttribute<DebuggerDisplayAttribute>() is { } display) display.Value.ShouldBe("{ToString(),nq}");
        }
    }

    [Fact]
    public void Every_model_with_a_secret_is_among_them()
    {
        var assemblies = CanaryAccount
            .Interfaces.Keys.Select(static type => type.Assembly)
            .Append(typeof(IPayoutSource).Assembly)
            .Distinct();
        assemblies
            .SelectMany(static assembly => assembly.GetExportedTypes())
            .Where(static type => !type.Name.EndsWith("Options", StringComparison.Ordinal))
            .Where(static type =>
                type.GetProperties()
                    .Any(static one =>
                        one.PropertyType == typeof(string)
                        && !Harmless.Contains(one.Name)
                        && Ends.Any(end => one.Name.EndsWith(end, StringComparison.Ordinal))
                    )
            )
            .ShouldBe(WithSecret.Select(static one => one.GetType()), ignoreOrder: true);
    }

    private static SecretRedactor Redactor()
    {
        var redactor = new SecretRedactor();
        redactor.Remember(Canary.Secret("Redactor"));
        return redactor;
    }
}
