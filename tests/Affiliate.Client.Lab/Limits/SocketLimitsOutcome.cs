namespace Affiliate.Client.Lab.Limits;

/// <summary>What a run over sockets showed.</summary>
/// <param name="Arrived">How many requests the socket saw.</param>
/// <param name="Attempts">How many attempts were given a permit.</param>
/// <param name="MaxInWindow">The most requests that any window saw at the socket.</param>
internal sealed record SocketLimitsOutcome(int Arrived, int Attempts, int MaxInWindow)
{
    internal bool IsWrong => Arrived > Attempts || MaxInWindow > SocketLimitsSimulation.Limit.Permits;
}
