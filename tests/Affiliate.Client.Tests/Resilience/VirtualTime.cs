namespace Affiliate.Client.Tests.Resilience;

/// <summary>Tests whose clock waits for the thread pool to be idle run when nothing else does: they are quick then.</summary>
[CollectionDefinition(Collection, DisableParallelization = true)]
public sealed class VirtualTime
{
    public const string Collection = "Virtual time";
}
