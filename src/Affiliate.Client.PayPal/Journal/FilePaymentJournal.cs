using System.Text.Json;

namespace Affiliate.Client.PayPal.Journal;

/// <summary>A journal in a folder: one file per batch, replaced as a whole and written through to the disk.</summary>
/// <remarks>
/// After a power cut the folder holds what was saved where the file system writes a file's name with the file, as ext4, XFS and Btrfs do
/// on a local disk. On Windows the name may be written a moment later. No power cut was tried.
/// </remarks>
/// <param name="directory">The folder; made if it is missing. It holds names of payees: keep it private, and keep copies of it.</param>
public sealed class FilePaymentJournal(string directory) : IPaymentJournal
{
    private const string Suffix = ".payment.json";

    /// <inheritdoc/>
    public Task<IAsyncDisposable> LockAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            CreateFolder();
            var handle = new FileStream(Path.Combine(directory, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return Task.FromResult<IAsyncDisposable>(handle);
        }
        catch (Exception failure) when (IsStorage(failure))
        {
            throw new PaymentJournalException(
                $"The journal in {directory} cannot be locked: another run has it, or the folder cannot be written. "
                    + "Wait for that run to end.",
                failure
            );
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<JournalBatch>> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (!Directory.Exists(directory)) return [];
        var batches = new List<JournalBatch>();
        foreach (var path in Directory.EnumerateFiles(directory, "*" + Suffix))
            batches.Add(await ReadAsync(path, cancellationToken).ConfigureAwait(false));
        return [.. batches.OrderBy(batch => batch.IntendedAt).ThenBy(batch => batch.SenderBatchId, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public async Task SaveAsync(JournalBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var path = Path.Combine(directory, batch.SenderBatchId + Suffix);
        try
        {
            CreateFolder();
            var unfinished = path + ".unfinished";
            var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None);
            await using (file.ConfigureAwait(false))
            {
                await JsonSerializer
                    .SerializeAsync(file, batch, PaymentJournalJsonContext.Default.JournalBatch, cancellationToken)
                    .ConfigureAwait(false);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
            // The name, too: the batch is sent right after this, and a power cut must not undo it. On Windows a reader would forbid it.
            if (OperatingSystem.IsWindows()) return;
            using var renamed = File.OpenHandle(path, FileMode.Open, FileAccess.Write);
            RandomAccess.FlushToDisk(renamed);
        }
        catch (Exception failure) when (IsStorage(failure))
        {
            throw new PaymentJournalException($"The journal cannot write {path}. Nothing is sent without it.", failure);
        }
    }

    private static async Task<JournalBatch> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var file = File.OpenRead(path);
            await using (file.ConfigureAwait(false))
            {
                return await JsonSerializer
                        .DeserializeAsync(file, PaymentJournalJsonContext.Default.JournalBatch, cancellationToken)
                        .ConfigureAwait(false)
                    ?? throw new JsonException("The file is empty.");
            }
        }
        catch (Exception failure) when (IsStorage(failure) || failure is JsonException)
        {
            throw new PaymentJournalException(
                $"The journal cannot read {path}. Restore the file from a copy: what it says was paid would be paid again.",
                failure
            );
        }
    }

    private void CreateFolder()
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(directory);
        else Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static bool IsStorage(Exception failure) => failure is IOException or UnauthorizedAccessException;
}
