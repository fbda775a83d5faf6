namespace Affiliate.Client.All.Tests.Samples;

/// <summary>The samples that are tested as programs. The single files are run by .ci/run, each to its end.</summary>
public sealed class SamplePrograms : IAsyncLifetime
{
    public SampleProgram Web { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Web = await SampleProgram.BuildAsync("web/Web.csproj");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
