namespace Affiliate.Client.All.Tests.Samples;

[CollectionDefinition(Name)]
public sealed class SamplesTestGroup : ICollectionFixture<SamplePrograms>
{
    public const string Name = "samples as processes";
}
