using System.Text.Json;

namespace Affiliate.Client.Tool.Tests;

/// <summary>The program itself, by its pipes.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    [Fact]
    public async Task Redirected_it_writes_data_to_one_stream_and_the_rest_to_the_other_without_escapes()
    {
        var run = await ToolProcess.RunAsync(_folder, "check", "--json");
        run.Code.ShouldBe(0, run.All);
        await Schema.CheckAsync("check", run.Output);
        run.Error.ShouldContain("embedded emulator");
        (await ToolProcess.RunAsync(_folder, "check")).All.ShouldNotContain("\u001b");
        (await ToolProcess.RunAsync(_folder, "check", "--nonsense")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task The_emulator_serves_what_it_writes_until_it_is_interrupted()
    {
        await using var emulator = ToolProcess.Start(_folder, "emulator", "--rows", "5", "--config", "accounts.json");
        while (!(await emulator.ReadLineAsync()).StartsWith("PayPal:UseLive", StringComparison.Ordinal))
        {
        }

        var check = await _folder.RunAsync("check", "--json", "--config", "accounts.json");
        check.Code.ShouldBe(0, check.All);
        JsonDocument.Parse(check.Output).RootElement.GetArrayLength().ShouldBe(4);

        var end = await emulator.InterruptAsync();
        end.Code.ShouldBe(0, end.All);
        end.Error.ShouldContain("Served 4 requests, 0 over a limit.");
    }

    public void Dispose() => _folder.Dispose();
}
