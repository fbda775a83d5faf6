using Affiliate.Client.Paging;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Tests.Paging;

/// <summary>
/// Every request and receipt of 1 050 hostile walks, as they are in tests/Fixtures/paging: a change of what the engine asks a vendor for is seen in review.
/// Set UPDATE_GOLDEN=1 to write them anew after an intended change.
/// </summary>
public sealed class TranscriptTests
{
    private const int Seeds = 150;

    [Theory]
    [InlineData("offset", false)]
    [InlineData("offset", true)]
    [InlineData("page", false)]
    [InlineData("page", true)]
    [InlineData("page", false, false)]
    [InlineData("fixed", false)]
    [InlineData("fixed", true)]
    public async Task Walks_ask_for_the_windows_that_were_approved(string shape, bool total, bool obeysSize = true)
    {
        var lines = new List<string>();
        for (var seed = 0; seed < Seeds; seed++)
            lines.Add(Line(seed, await HostileWalk.RunAsync(Shapes.Named(shape) with { HasTotal = total }, seed, obeysSize: obeysSize)));
        var path = Path.Combine(TestFiles.Root, "tests", "Fixtures", "paging", $"{shape}{(total ? "-total" : "")}{(obeysSize ? "" : "-own-size")}.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllLinesAsync(path, lines, TestContext.Current.CancellationToken);
        }

        lines.ShouldBe(await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken));
    }

    private static string Line(int seed, HostileWalk walk)
    {
        var asked = string.Join(' ', walk.List.Asked.Select(window => walk.List.Shape.Style == ListingStyle.Page ? $"{window.Size}@{window.PageNumber}" : $"{window.Offset}+{window.Size}"));
        var end = walk.Receipt is { } receipt
            ? $"{receipt.DistinctRows} rows, {receipt.OverlapsVerified} overlaps, {receipt.ShiftsRepaired} shifts, {receipt.VendorTotalBefore} to {receipt.VendorTotalAfter}, {receipt.Verdict}: {receipt.Reason}"
            : walk.Failure;
        return $"{seed}: {asked} | {string.Join(' ', walk.Rows)} | {end}";
    }
}
