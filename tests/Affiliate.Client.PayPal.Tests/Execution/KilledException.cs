namespace Affiliate.Client.PayPal.Tests.Execution;

/// <summary>The process ends here.</summary>
internal sealed class KilledException : Exception;
