namespace Affiliate.Client.Tool.Web;

/// <param name="Address">Where the page is.</param>
internal sealed record ServeResult(Uri Address);
