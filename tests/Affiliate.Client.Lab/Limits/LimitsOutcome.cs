namespace Affiliate.Client.Lab.Limits;

/// <summary>What one simulated run showed.</summary>
/// <param name="Requests">How many requests the server counted.</param>
/// <param name="MaxInWindow">The most that any window saw, on the server's clock.</param>
/// <param name="Total">The virtual time until the last response.</param>
/// <param name="Minimum">The least time in which so many requests may be sent at all.</param>
internal sealed record LimitsOutcome(int Requests, int MaxInWindow, TimeSpan Total, TimeSpan Minimum)
{
    internal double Ratio => Total / Minimum;
}
