namespace Affiliate.Client.Tool;

/// <summary>The tool was called wrongly; the message tells how to call it.</summary>
internal sealed class UsageException(string message) : Exception(message);
