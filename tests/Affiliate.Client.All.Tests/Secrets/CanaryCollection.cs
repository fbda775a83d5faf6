namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>Alone in the process: what is heard is then of these tests, and thousands of calls disturb nobody's virtual clock.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class CanaryCollection
{
    public const string Name = "Canaries";
}
