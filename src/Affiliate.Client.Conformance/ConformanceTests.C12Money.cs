using System.Text.Json.Nodes;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    // The JSON token, and what must come of it; the last two hold no amount, and the one before is no number.
    private static readonly (string Json, decimal? Amount)[] Corpus =
    [
        ("\"20.0\"", 20m), ("1000", 1000m), ("386.22000000000003", 386.22m), ("-5.25", -5.25m), ("1E+3", 1000m), ("\"-0\"", 0m), ("0", 0m),
        ("0.1", 0.1m), ("\"9999999999.99\"", 9999999999.99m), ("\"\"", null), ("null", null),
    ];

    /// <summary>Money is read to the cent.</summary>
    [Fact]
    public async Task C12_Money_is_read_to_the_cent()
    {
        await using var bench = await StartAsync(rows: 1);
        foreach (var list in bench.Vendor.Lists)
        {
            foreach (var (json, amount) in Corpus)
            {
                var row = await ReadAsync(bench, list, json);
                (decimal.Round(row.Amount, 2), row.Anomalies.HasFlag(PayoutAnomalies.AmountMissing)).ShouldBe(
                    (amount ?? 0m, amount is null),
                    $"{list.Route} {json}"
                );
                row.Anomalies.HasFlag(PayoutAnomalies.NegativeAmount).ShouldBe(amount < 0, json);
            }
        }
    }

    /// <summary>What is no number is never an amount: the row says that it has none, or the listing fails with a type.</summary>
    [Fact]
    public async Task C12_What_is_no_number_becomes_no_amount()
    {
        await using var bench = await StartAsync(rows: 1);
        foreach (var list in bench.Vendor.Lists)
        {
            foreach (var json in new[] { "\"1,000.00\"", "\"$5\"", "true", "[1]", "1e400" })
            {
                Payout row;
                try
                {
                    row = await ReadAsync(bench, list, json);
                }
                catch (ProtocolException)
                {
                    continue;
                }

                (row.Amount, row.Anomalies.HasFlag(PayoutAnomalies.AmountMissing)).ShouldBe((0m, true), $"{list.Route} {json}");
            }
        }
    }

    private static async Task<Payout> ReadAsync(Bench bench, ListUnderTest list, string json)
    {
        bench.Server.ClearFaults();
        bench.Server.Inject(list.Rewriting(row => row[list.AmountField] = JsonNode.Parse(json)));
        return (await bench.ReadAsync()).Single(row => row.Kind == list.Kind);
    }
}
