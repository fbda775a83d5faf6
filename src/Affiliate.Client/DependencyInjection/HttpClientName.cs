namespace Affiliate.Client;

/// <summary>The names under which the HTTP clients of an account are known to <see cref="IHttpClientFactory"/>.</summary>
public static class HttpClientName
{
    /// <summary>For example <c>Affiliate.Client/LeadDyno/default/api</c>: add handlers of your own to it with <c>AddHttpClient(name)</c>.</summary>
    public static string Of(AffiliateAccount account, string channel = "api") => $"Affiliate.Client/{account}/{channel}";
}
