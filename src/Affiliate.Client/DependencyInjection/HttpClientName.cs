namespace Affiliate.Client;

/// <summary>The names under which the HTTP clients of an account are known to <see cref="IHttpClientFactory"/>.</summary>
public static class HttpClientName
{
    /// <summary>For example <c>Affiliate.Client/LeadDyno/default/api</c>: its handlers are set by <see cref="AffiliateClientsBuilder.ConfigureHttp(Action{AffiliateHttpBuilder})"/>.</summary>
    public static string Of(AffiliateAccount account, string channel = "api") => $"Affiliate.Client/{account}/{channel}";
}
