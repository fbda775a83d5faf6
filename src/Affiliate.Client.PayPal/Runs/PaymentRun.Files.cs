using System.Globalization;
using System.Text;

namespace Affiliate.Client.PayPal.Runs;

public sealed partial class PaymentRun
{
    /// <summary>
    /// The files: of every batch the JSON body and the CSV rows, <c>excluded.csv</c> with a reason per row, and <c>pay-run.txt</c> with the
    /// funding. They hold no date and nothing random: the same rows give the same names and the same bytes.
    /// </summary>
    public IEnumerable<PaymentRunFile> GetFiles()
    {
        foreach (var batch in Batches)
        {
            yield return new PaymentRunFile(batch.FileName + ".json", batch.ToJson());
            var parts = batch.ToCsv();
            for (var i = 0; i < parts.Count; i++)
                yield return Text(parts.Count == 1 ? batch.FileName + ".csv" : $"{batch.FileName}-part{i + 1}.csv", parts[i]);
        }

        yield return Text("excluded.csv", ExcludedCsv());
        yield return Text("payment-run.txt", Summary());
    }

    /// <summary>
    /// Writes the files into a folder, which is made if it is missing. Files of the same plan are replaced by the same bytes.
    /// </summary>
    /// <param name="directory">The folder.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    /// <returns>The paths, in the order of <see cref="GetFiles"/>.</returns>
    /// <exception cref="InvalidOperationException">
    /// The folder holds batches of another plan, which might be uploaded by mistake. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(string directory, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        Directory.CreateDirectory(directory);
        PaymentRunFile[] files = [.. GetFiles()];
        var names = files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        if (
            Directory.EnumerateFiles(directory, "paypal-*").Select(Path.GetFileName).FirstOrDefault(name => !names.Contains(name!)) is
            { } stranger
        )
            throw new InvalidOperationException(
                $"The folder holds a batch of another plan ({stranger}). Choose an empty folder, so that nothing is paid twice."
            );

        List<string> paths = [];
        foreach (var file in files)
        {
            // A half-written batch under its final name could be uploaded.
            var path = Path.Combine(directory, file.Name);
            var unfinished = Path.Combine(directory, $".{file.Name}.unfinished");
            await WriteAsync(unfinished, file.Content, cancellationToken).ConfigureAwait(false);
            File.Move(unfinished, path, overwrite: true);
            paths.Add(path);
        }

        return paths;
    }

    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        await using (stream.ConfigureAwait(false)) await stream.WriteAsync(content, cancellationToken).ConfigureAwait(false);
    }

    private static PaymentRunFile Text(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private string ExcludedCsv()
    {
        var text = new StringBuilder();
        PaymentRunCsv.Append(text, "vendor", "account", "kind", "id", "reason", "explanation");
        foreach (var (key, reason, explanation) in Excluded)
            PaymentRunCsv.Append(text, key.Vendor, key.Account, key.Kind.ToString(), key.Id, reason.ToString(), explanation);
        return text.ToString();
    }

    private string Summary()
    {
        var text = new StringBuilder()
            .Append("Payment run for PayPal. Nothing has been paid: these files move no money until a person or a program uploads them.\n")
            .Append("Upload every batch once: its JSON (POST /v1/payments/payouts) or its CSV (PayPal's payouts page), never both.\n")
            .Append("Afterwards mark the rows as paid at the vendor; a row that is still due is planned again.\n\n")
            .Append("Funding needed, PayPal's fees not included:\n");
        foreach (var (amount, currency) in Funding) text.Append(CultureInfo.InvariantCulture, $"  {currency} {amount}\n");
        if (Batches.Count == 0) text.Append("  nothing\n");
        text.Append("\nBatches:\n");
        foreach (var batch in Batches)
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {batch.FileName}  {batch.Total}  payments: {batch.Items.Count}  {batch.SenderBatchId}\n"
            );
        if (Batches.Count == 0)
            text.Append("  none\n");
        return text.Append(
                CultureInfo.InvariantCulture,
                $"\nExcluded rows (see excluded.csv): {Excluded.Count}\nRows that are not due: {NotDue}\n"
            )
            .ToString();
    }
}
