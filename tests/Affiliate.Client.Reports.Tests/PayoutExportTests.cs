using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using static Affiliate.Client.Reports.Tests.Rows;

namespace Affiliate.Client.Reports.Tests;

public sealed class PayoutExportTests : IDisposable
{
    private static readonly ReportFormat[] All = Enum.GetValues<ReportFormat>();
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("export");
    private readonly FakePayoutSource[] _sources =
    [
        Source("b", Enumerable.Range(0, 23).Select(i => Row($"{i}", account: "b"))),
        Source("a", Enumerable.Range(0, 17).Select(i => Row($"{i}", account: "a"))),
        Source("empty"),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stopped_after_every_page_with_torn_files_it_ends_with_the_same_files()
    {
        await PayoutExport.RunAsync(_sources, Options("undisturbed"), Token);
        var whole = Files("undisturbed");
        whole["payouts.jsonl"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(40);

        var runs = 0;
        while (await RunUntilNextPageAsync("disturbed"))
        {
            runs++;
            // What a killed run wrote after its last checkpoint: rows of which the last is cut.
            foreach (var format in All) await File.AppendAllTextAsync(At("disturbed", format), "Fake,a,Payo", Token);
        }

        runs.ShouldBe(9);
        Files("disturbed").ShouldBe(whole);
    }

    [Fact]
    public async Task A_run_that_is_told_to_stop_goes_on_later_and_a_finished_one_reads_nothing()
    {
        using var stop = new CancellationTokenSource();
        var told = new List<PayoutExportProgress>();
        var options = Options("out") with { Progress = new Now(told.Add, _ => { if (told.Count == 2) stop.Cancel(); }) };
        await Should.ThrowAsync<OperationCanceledException>(() => PayoutExport.RunAsync(_sources, options, stop.Token));
        told.Count.ShouldBe(2);

        var result = await PayoutExport.RunAsync(_sources, options with { Progress = new Now(told.Add) }, Token);
        result.ResumedAfter.ShouldBe(10);
        result.Rows.ShouldBe(40);
        result.IsComplete.ShouldBeTrue();
        result.Accounts.Select(account => (account.Account.Name, account.Rows, account.Completeness!.Level)).ShouldBe(
            [("a", 17, Completeness.Contiguous), ("b", 23, Completeness.Contiguous), ("empty", 0, Completeness.Contiguous)]);
        told.Select(progress => progress.Rows).ShouldBe([5, 10, 15, 17, 22, 27, 32, 37, 40, 40]);
        told[^2].ShouldBe(new PayoutExportProgress(new AffiliateAccount("Fake", "b"), 23, 23, 40, 2, 3));

        var asked = _sources.Sum(source => source.Queries.Count);
        var again = await PayoutExport.RunAsync(_sources, options, Token);
        (again.Rows, again.ResumedAfter).ShouldBe((40, 40));
        again.Accounts.ShouldBe(result.Accounts);
        _sources.Sum(source => source.Queries.Count).ShouldBe(asked);
    }

    [Fact]
    public async Task What_stands_behind_the_checkpoint_is_cut_off_and_what_is_missing_is_an_error()
    {
        await PayoutExport.RunAsync(_sources, Options("out"), Token);
        var whole = Files("out");
        await File.AppendAllTextAsync(At("out", ReportFormat.Csv), "Fake,a", Token);
        await PayoutExport.RunAsync(_sources, Options("out"), Token);
        Files("out").ShouldBe(whole);

        await File.WriteAllTextAsync(At("out", ReportFormat.Csv), whole["payouts.csv"][..^1], Token);
        (await Should.ThrowAsync<InvalidDataException>(() => PayoutExport.RunAsync(_sources, Options("out"), Token)))
            .Message.ShouldContain("shorter than its checkpoint says");
    }

    [Fact]
    public async Task Another_export_does_not_go_on_in_the_same_folder()
    {
        await RunUntilNextPageAsync("out");
        var options = Options("out");
        await RefusedAsync(_sources[..2], options);
        await RefusedAsync(_sources, options with { Formats = [ReportFormat.Csv] });
        await RefusedAsync(_sources, options with { Query = options.Query with { PageSize = 6 } });
        await RefusedAsync(_sources, options with { Query = options.Query with { Statuses = [PayoutStatus.Due] } });
        await File.WriteAllTextAsync(Path.Combine(options.Folder, "checkpoint.json"), "{", Token);
        await RefusedAsync(_sources, options);

        async Task RefusedAsync(IEnumerable<IPayoutSource> sources, PayoutExportOptions other) =>
            (await Should.ThrowAsync<InvalidDataException>(() => PayoutExport.RunAsync(sources, other, Token)))
                .Message.ShouldContain("checkpoint.json");
    }

    [Fact]
    public async Task Two_runs_are_never_at_work_in_one_folder()
    {
        Task? second = null;
        var options = Options("out") with { Progress = new Now(_ => second ??= PayoutExport.RunAsync(_sources, Options("out"), Token)) };
        (await PayoutExport.RunAsync(_sources, options, Token)).Rows.ShouldBe(40);
        await Should.ThrowAsync<IOException>(() => second!);
    }

    [Fact]
    public async Task What_cannot_be_exported_is_refused_before_anything_is_written()
    {
        await Should.ThrowAsync<ArgumentException>(() => PayoutExport.RunAsync([], Options("out"), Token));
        await Should.ThrowAsync<ArgumentException>(() => PayoutExport.RunAsync([_sources[0], _sources[0]], Options("out"), Token));
        await Should.ThrowAsync<ArgumentException>(() => PayoutExport.RunAsync(_sources, Options("out") with { Formats = [] }, Token));
        _root.GetFileSystemInfos().ShouldBeEmpty();
    }

    public void Dispose() => _root.Delete(recursive: true);

    private PayoutExportOptions Options(string folder) => new()
    {
        Folder = Path.Combine(_root.FullName, folder),
        Formats = All,
        Query = new PayoutQuery { PageSize = 5 },
    };

    // The vendor breaks after the next page; false when the export came to its end.
    private async Task<bool> RunUntilNextPageAsync(string folder)
    {
        foreach (var source in _sources) source.Failure = null;
        var options = Options(folder) with
        {
            Progress = new Now(_ =>
            {
                foreach (var source in _sources) source.Failure = new ProtocolException(source.Descriptor.Account, "list", "It broke.");
            }),
        };
        try
        {
            await PayoutExport.RunAsync(_sources, options, Token);
            return false;
        }
        catch (ProtocolException)
        {
            return true;
        }
    }

    private string At(string folder, ReportFormat format) => Path.Combine(_root.FullName, folder, format switch
    {
        ReportFormat.Csv => "payouts.csv",
        ReportFormat.JsonLines => "payouts.jsonl",
        _ => "payouts.html",
    });

    private Dictionary<string, string> Files(string folder) => All.Select(format => At(folder, format))
        .ToDictionary(path => Path.GetFileName(path), File.ReadAllText);

    private sealed class Now(params Action<PayoutExportProgress>[] told) : IProgress<PayoutExportProgress>
    {
        public void Report(PayoutExportProgress value)
        {
            foreach (var tell in told) tell(value);
        }
    }
}
