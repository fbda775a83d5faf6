namespace Affiliate.Client.All.Tests.Memory;

/// <summary>Tests that measure the whole process's memory, one after the other and beside no others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MemoryCollection
{
    public const string Name = "Memory";
}
