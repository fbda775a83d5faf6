using Affiliate.Client.Lab.Shifts;

namespace Affiliate.Client.Tests.Paging;

/// <summary>The study is run once for all its tests.</summary>
public sealed class ShiftStudyFixture : IAsyncLifetime
{
    public const int Seeds = 2000;

    public IReadOnlyList<ShiftLine> Lines { get; private set; } = [];

    public async ValueTask InitializeAsync() => Lines = await ShiftStudy.RunAsync(Seeds);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
