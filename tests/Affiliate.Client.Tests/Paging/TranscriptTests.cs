using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Tests.Paging;

/// <summary>
/// Every request and completeness report of 1 050 hostile walks, as they are in tests/Fixtures/paging: a change of what the engine asks a
/// vendor for is seen in review. Set UPDATE_GOLDEN=1 to write them anew after an intended change.
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
    public async Task Walks_ask_for_the_pages_that_were_approved(string scheme, bool total, bool obeysSize = true)
    {
        var lines = new List<string>();
        for (var seed = 0; seed < Seeds; seed++)
            lines.Add(Line(seed, await HostileWalk.RunAsync(Shapes.Named(scheme) with { HasTotal = total }, seed, obeysSize: obeysSize)));
        var path = Path.Combine(
            TestFiles.Root,
            "tests",
            "Fixtures",
            "paging",
            $"{scheme}{(total ? "-total" : "")}{(obeysSize ? "" : "-own-size")}.txt"
        );
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllLinesAsync(path, lines, TestContext.Current.CancellationToken);
        }

        lines.ShouldBe(await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken));
    }

    private static string Line(int seed, HostileWalk walk)
    {
        var requests = string.Join(
            ' ',
            walk.List.Asked.Select(request =>
                walk.List.Scheme.Kind == PagingKind.Page ? $"{request.Size}@{request.PageNumber}" : $"{request.Offset}+{request.Size}"
            )
        );
        var end = walk.Completeness is { } completeness
            ? $"{completeness.DistinctRows} rows, {completeness.OverlapsVerified} overlaps, {completeness.ShiftsRepaired} shifts, "
                + $"{completeness.VendorTotalBefore} to {completeness.VendorTotalAfter}, {completeness.Level}: {completeness.Reason}"
            : walk.Failure;
        return $"{seed}: {requests} | {string.Join(' ', walk.Rows)} | {end}";
    }
}
