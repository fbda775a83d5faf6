namespace Affiliate.Client.Vendors;

/// <summary>Where the requests of one endpoint of an account go; read from the options once.</summary>
/// <param name="Value">The address, with a slash at its end.</param>
internal sealed record EndpointAddress(Uri Value);
