namespace Affiliate.Client.Sync.Tests;

/// <summary>The process died here.</summary>
internal sealed class KilledException : Exception;
