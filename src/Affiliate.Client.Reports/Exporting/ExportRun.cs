using Affiliate.Client.Payouts;
using Affiliate.Client.Reports.Formats;

namespace Affiliate.Client.Reports.Exporting;

/// <summary>
/// One run of an export. The order is what makes it safe: rows to the disk first, then the checkpoint that counts them. What a killed run
/// wrote after its last checkpoint is cut off.
/// </summary>
internal sealed class ExportRun : IDisposable
{
    private readonly IPayoutSource[] _sources;
    private readonly PayoutExportOptions _options;
    private readonly string _path;
    private readonly FileStream _lock;
    private readonly List<ExportFile> _files = [];
    private Checkpoint _checkpoint;

    public ExportRun(IPayoutSource[] sources, PayoutExportOptions options)
    {
        (_sources, _options) = (sources, options);
        Directory.CreateDirectory(options.Folder);
        ReportFormat[] formats = [.. options.Formats.Distinct().Order()];
        Paths = [.. formats.Select(format => Path.Combine(options.Folder, "payouts" + format.Extension()))];
        _path = Path.Combine(options.Folder, "checkpoint.json");
        // The lock goes with its process, so that no killed run blocks the next one.
        _lock = new FileStream(Path.Combine(options.Folder, "export.lock"), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        try
        {
            _checkpoint = ReadCheckpoint(formats);
            foreach (var (path, i) in Paths.Select((path, i) => (path, i)))
                _files.Add(new ExportFile(path, formats[i], _checkpoint.Lengths[i]));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public string[] Paths { get; }

    public async Task<PayoutExportResult> RunAsync(CancellationToken cancellationToken)
    {
        var before = _checkpoint.Rows;
        while (_checkpoint.Source < _sources.Length) await ReadAsync(_sources[_checkpoint.Source], cancellationToken).ConfigureAwait(false);
        if (!_checkpoint.IsFinished)
        {
            foreach (var file in _files) file.Finish();
            await SaveAsync(_checkpoint with { IsFinished = true }, cancellationToken).ConfigureAwait(false);
        }

        return new PayoutExportResult(_checkpoint.Rows, before, _checkpoint.Done, Paths);
    }

    public void Dispose()
    {
        foreach (var file in _files) file.Dispose();
        _lock.Dispose();
    }

    private async Task ReadAsync(IPayoutSource source, CancellationToken cancellationToken)
    {
        var (at, account) = (_checkpoint.Source, source.Descriptor.Account);
        var pages = source.GetPayouts(_options.Query, _options.Paging).AsPages(_checkpoint.Token, cancellationToken);
        await foreach (var page in pages.ConfigureAwait(false))
        {
            foreach (var file in _files) file.Write(page.Items);
            var next = _checkpoint with
            {
                Token = page.ContinuationToken,
                Rows = _checkpoint.Rows + page.Items.Count,
                SourceRows = _checkpoint.SourceRows + page.Items.Count,
            };
            if (page.ContinuationToken is null)
                next = next with
                {
                    Source = at + 1,
                    SourceRows = 0,
                    Done = [.. _checkpoint.Done, new PayoutExportAccount(account, next.SourceRows, page.Completeness)],
                };
            var rows = _checkpoint.SourceRows + page.Items.Count;
            await SaveAsync(next, cancellationToken).ConfigureAwait(false);
            _options.Progress?.Report(
                new PayoutExportProgress(account, rows, page.TotalCount, next.Rows, next.Done.Count, _sources.Length));
        }

        if (_checkpoint.Source == at) throw new InvalidDataException($"{account} ended without a last page.");
    }

    private async Task SaveAsync(Checkpoint next, CancellationToken cancellationToken)
    {
        _checkpoint = next with { Lengths = [.. _files.Select(file => file.Length)] };
        await _checkpoint.WriteAsync(_path, cancellationToken).ConfigureAwait(false);
    }

    private Checkpoint ReadCheckpoint(ReportFormat[] formats)
    {
        var accounts = string.Join(", ", _sources.Select(source => source.Descriptor.Account));
        var size = _options.Query.PageSize is { } given ? $"{given}" : "the largest";
        var origin = _options.Origin is { } name ? $" of {name}" : "";
        var export = $"{accounts}{origin}; query '{_options.Query.ToFingerprint()}'; page size {size}; {string.Join(", ", formats)}";
        var found = Checkpoint.Read(_path) ?? new Checkpoint { Export = export, Lengths = new long[formats.Length], Done = [] };
        return found.Export == export
            ? found
            : throw new InvalidDataException(
                $"{_path} is of another export ({found.Export}) than this one ({export}). Delete {_options.Folder} to start anew.");
    }
}
