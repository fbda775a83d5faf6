using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Affiliate.Client.Payouts;
using Affiliate.Client.Reports.Exporting;
using Affiliate.Client.Reports.Formats;

namespace Affiliate.Client.Reports;

/// <summary>Writes payouts as CSV, JSON Lines or a page, in one go. To go on after a stop, use <see cref="PayoutExport"/>.</summary>
public static class PayoutFile
{
    /// <summary>Writes a file; it is whole or, if a vendor fails or the writing is stopped, what it was before.</summary>
    /// <param name="payouts">The rows, for example of <see cref="IPayoutSource.GetPayouts"/>.</param>
    /// <param name="path">Where to; ends with <c>.csv</c>, <c>.jsonl</c> or <c>.html</c>, which decides about the format.</param>
    /// <param name="cancellationToken">Stops the reading and the writing.</param>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="ArgumentException">The path has another ending.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <example><code>await PayoutFile.SaveAsync(source.GetPayouts(), "payouts.csv");</code></example>
    public static async Task<long> SaveAsync(
        IAsyncEnumerable<Payout> payouts, string path, CancellationToken cancellationToken = default)
    {
        var format = ReportFormats.FromPath(path);
        var rows = 0L;
        await WholeFile
            .WriteAsync(
                path,
                async file => rows = await WriteAsync(payouts, file, format, cancellationToken).ConfigureAwait(false),
                cancellationToken)
            .ConfigureAwait(false);
        return rows;
    }

    /// <summary>Writes to a stream, which stays open. What came before a failure is in it.</summary>
    /// <param name="payouts">The rows.</param>
    /// <param name="destination">Where to.</param>
    /// <param name="format">What is written.</param>
    /// <param name="cancellationToken">Stops the reading and the writing.</param>
    /// <returns>How many rows were written.</returns>
    public static async Task<long> WriteAsync(
        IAsyncEnumerable<Payout> payouts, Stream destination, ReportFormat format, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(payouts);
        ArgumentNullException.ThrowIfNull(destination);
        var text = PayoutFormat.For(format);
        var rows = 0L;
        var writer = new StreamWriter(destination, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await using (writer.ConfigureAwait(false))
        {
            await writer.WriteAsync(text.Head.AsMemory(), cancellationToken).ConfigureAwait(false);
            await foreach (var payout in payouts.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await writer.WriteAsync(text.Row(PayoutRow.From(payout)).AsMemory(), cancellationToken).ConfigureAwait(false);
                rows++;
            }

            await writer.WriteAsync(text.Foot.AsMemory(), cancellationToken).ConfigureAwait(false);
        }

        return rows;
    }

    /// <summary>Reads the rows of a file in JSON Lines that this class or <see cref="PayoutExport"/> has written.</summary>
    /// <param name="source">The file; stays open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InvalidDataException">A line is no payout; the message names the line.</exception>
    public static async IAsyncEnumerable<PayoutRow> ReadJsonLinesAsync(
        Stream source, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var reader = new StreamReader(source, Encoding.UTF8, leaveOpen: true);
        for (var number = 1L; await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line; number++)
            yield return Read(line, number);
    }

    private static PayoutRow Read(string line, long number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, ReportJsonContext.Lines.PayoutRow)
                ?? throw new InvalidDataException($"Line {number} is null, not a payout.");
        }
        catch (JsonException failure)
        {
            throw new InvalidDataException($"Line {number} is no payout: {failure.Message}", failure);
        }
    }
}
