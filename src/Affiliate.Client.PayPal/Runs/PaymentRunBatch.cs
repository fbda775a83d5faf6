using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Affiliate.Client.Monetary;

namespace Affiliate.Client.PayPal.Runs;

/// <summary>Payments in one currency that are sent together: at most 15 000.</summary>
public sealed class PaymentRunBatch
{
    internal const int MaxItems = 15_000;
    private const int MaxCsvRows = 5_000;

    private readonly char _decimalSign;

    internal PaymentRunBatch(string currency, int number, IReadOnlyList<PaymentRunItem> items, PaymentRunOptions options)
    {
        Currency = currency;
        Items = items;
        EmailSubject = options.EmailSubject;
        _decimalSign = options.CsvDecimalSign;
        var content = new StringBuilder(currency).Append('\n');
        foreach (var item in items)
        {
            content.Append(item.SenderItemId).Append(' ').Append(item.Receiver).Append(' ').Append(item.AmountText);
            // PayPal would take a payment that came back for one that it has already.
            if (item.EarlierAttempts > 0) content.Append(CultureInfo.InvariantCulture, $" {item.EarlierAttempts}");
            content.Append('\n');
        }

        var hash = PaymentRunRules.Hash(content.ToString(), 20);
        SenderBatchId = $"{currency}-{hash}";
        FileName = $"paypal-{currency}-{number:000}-{hash[..12]}";
    }

    /// <summary>
    /// 44 characters, derived from who gets how much for which row: the same payments have the same id, whatever the texts. PayPal refuses
    /// an id that it has seen in the last 30 days, so a batch that is posted twice is paid once.
    /// </summary>
    public string SenderBatchId { get; }

    /// <summary>ISO 4217 code.</summary>
    public string Currency { get; }

    /// <summary>The payments, in the order of their rows' keys.</summary>
    public IReadOnlyList<PaymentRunItem> Items { get; }

    /// <summary>The sum of the payments, PayPal's fees not included.</summary>
    public Money Total => Items.Select(item => item.Amount).Aggregate((sum, amount) => sum + amount);

    /// <summary>The subject of PayPal's mail; null for PayPal's own.</summary>
    public string? EmailSubject { get; }

    internal string FileName { get; }

    /// <summary>The body of PayPal's <c>POST /v1/payments/payouts</c>, in UTF-8.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartObject("sender_batch_header");
            json.WriteString("sender_batch_id", SenderBatchId);
            if (EmailSubject is not null) json.WriteString("email_subject", EmailSubject);
            json.WriteEndObject();
            json.WriteStartArray("items");
            foreach (var item in Items) Write(json, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>
    /// The rows for PayPal's payouts page: address, amount, currency, item id, note; no header. Several files where there are more than 5
    /// 000 rows.
    /// </summary>
    public IReadOnlyList<string> ToCsv() => [.. Items.Chunk(MaxCsvRows).Select(rows =>
    {
        var text = new StringBuilder();
        foreach (var item in rows)
        {
            var amount = item.AmountText.Replace('.', _decimalSign);
            PaymentRunCsv.Append(text, item.Receiver, amount, Currency, item.SenderItemId, item.Note);
        }

        return text.ToString();
    })];

    private static void Write(Utf8JsonWriter json, PaymentRunItem item)
    {
        json.WriteStartObject();
        json.WriteString("recipient_type", "EMAIL");
        json.WriteStartObject("amount");
        json.WriteString("value", item.AmountText);
        json.WriteString("currency", item.Amount.Currency);
        json.WriteEndObject();
        json.WriteString("receiver", item.Receiver);
        if (item.Note.Length > 0) json.WriteString("note", item.Note);
        json.WriteString("sender_item_id", item.SenderItemId);
        json.WriteEndObject();
    }
}
