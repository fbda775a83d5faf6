namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>The response to OPTIONS.</summary>
internal sealed record WpDescriptionJson(string Namespace, string[] Methods, WpEndpointJson[] Endpoints, WpSchemaJson Schema);
