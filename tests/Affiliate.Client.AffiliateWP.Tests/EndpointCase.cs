namespace Affiliate.Client.AffiliateWP.Tests;

/// <summary>One call of the wire interface, what the server must receive, and what the caller must get from the sample.</summary>
internal sealed record EndpointCase(string Method, Func<AffiliateWPClient, Task<object>> Call, string Request, string Answer, Action<object> Check)
{
    /// <summary>The body that the server must receive; empty for none.</summary>
    public string Body { get; init; } = "";

    public int Status { get; init; } = 200;
}
