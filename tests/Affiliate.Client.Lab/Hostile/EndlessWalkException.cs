namespace Affiliate.Client.Lab.Hostile;

/// <summary>The server answers no more: the listing would not end.</summary>
public sealed class EndlessWalkException(string message) : Exception(message);
