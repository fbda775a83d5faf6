namespace Affiliate.Client.Lab.Hostile;

/// <summary>The server answers no more: the listing would not end.</summary>
public sealed class EndlessListingException(string message) : Exception(message);
