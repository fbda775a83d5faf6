using System.Text.Json;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Reports.Formats;

/// <summary>Payouts as JSON Lines.</summary>
internal sealed class PayoutJsonLines : PayoutFormat
{
    public override string Row(PayoutRow row) => JsonSerializer.Serialize(row, ReportJsonContext.Lines.PayoutRow) + "\n";
}
