using System.Text.RegularExpressions;

namespace Affiliate.Client.All.Tests.Samples;

[Collection(SamplesTestGroup.Name)]
public sealed partial class PaySampleTests(SamplePrograms samples) : IDisposable
{
    private readonly DirectoryInfo _journal = Directory.CreateTempSubdirectory("pay");

    [Fact]
    public async Task It_sends_nothing_before_a_plan_is_approved_and_pays_it_once()
    {
        var (code, plan) = await RunAsync();
        code.ShouldBe(0, plan);
        plan.ShouldContain("Nothing was sent.");
        _journal.GetFiles().ShouldBeEmpty();
        var digest = Digest().Match(plan).Groups[1].Value;

        (code, var refused) = await RunAsync("--execute", digest[1..] + "0");
        code.ShouldBe(1, refused);
        refused.ShouldContain("not the one that was approved");
        _journal.GetFiles().ShouldBeEmpty();

        (code, var paid) = await RunAsync("--execute", digest);
        code.ShouldBe(0, paid);
        paid.ShouldContain("USD");
        paid.ShouldContain("rows are marked as paid at their vendor");
        paid.ShouldNotContain("\u001b", Case.Sensitive, "no escapes where the output is redirected");
        var batches = _journal.GetFiles("*.payment.json").Length;
        batches.ShouldBeGreaterThan(1);

        (code, var again) = await RunAsync();
        code.ShouldBe(0, again);
        again.ShouldContain("AlreadyPaid");
        (await RunAsync("--execute", digest)).ExitCode.ShouldBe(1);
        _journal.GetFiles("*.payment.json").Length.ShouldBe(batches);
    }

    [Fact]
    public async Task A_wrong_argument_is_told_with_2()
    {
        var (code, text) = await RunAsync("--pay");
        (code, text.Contains("usage", StringComparison.Ordinal)).ShouldBe((2, true));
    }

    public void Dispose() => _journal.Delete(recursive: true);

    private Task<(int ExitCode, string Text)> RunAsync(params string[] arguments) =>
        samples.Pay.RunAsync(TestContext.Current.CancellationToken, ["--journal", _journal.FullName, .. arguments]);

    [GeneratedRegex("--execute ([0-9a-f]{64})")]
    private static partial Regex Digest();
}
