using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Reports.Formats;

/// <summary>The lines of JSON Lines: names as the CSV's columns have them, letters of every script unescaped.</summary>
[JsonSerializable(typeof(PayoutRow))]
[JsonSerializable(typeof(PayablesRow))]
internal sealed partial class ReportJsonContext : JsonSerializerContext
{
    public static ReportJsonContext Lines { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
