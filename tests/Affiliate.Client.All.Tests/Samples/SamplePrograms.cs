namespace Affiliate.Client.All.Tests.Samples;

/// <summary>The samples that are tested, built one after the other: they share the libraries' build folders.</summary>
public sealed class SamplePrograms : IAsyncLifetime
{
    public SampleProgram Owed { get; private set; } = null!;

    public SampleProgram Export { get; private set; } = null!;

    public SampleProgram Affiliates { get; private set; } = null!;

    public SampleProgram Pay { get; private set; } = null!;

    public SampleProgram Web { get; private set; } = null!;

    public SampleProgram Sync { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Owed = await SampleProgram.BuildAsync("owed.cs");
        Export = await SampleProgram.BuildAsync("export.cs");
        Affiliates = await SampleProgram.BuildAsync("affiliates.cs");
        Pay = await SampleProgram.BuildAsync("pay.cs");
        Web = await SampleProgram.BuildAsync("web/Web.csproj");
        Sync = await SampleProgram.BuildAsync("sync.cs");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
