using Affiliate.Client.Accounts;

namespace Affiliate.Client.Vendors;

/// <summary>The names under which the HTTP clients of an account are known to <see cref="IHttpClientFactory"/>.</summary>
public static class HttpClientName
{
    /// <summary>For example <c>Affiliate.Client/LeadDyno/default/api</c>: its handlers are set by <c>ConfigureHttp</c>.</summary>
    public static string For(AffiliateAccount account, string endpoint = "api") => $"Affiliate.Client/{account}/{endpoint}";
}
