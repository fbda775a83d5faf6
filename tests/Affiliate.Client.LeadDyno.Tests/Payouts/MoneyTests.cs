
namespace Affiliate.Client.LeadDyno.Tests.Payouts;

/// <summary>Odd money, as it may come.</summary>
public sealed class MoneyTests : LeadDynoTest
{
    public static TheoryData<string, decimal?> Readable { get; } = new()
    {
        { "\"20.0\"", 20.0m },
        { "1000", 1000m },
        { "386.22000000000003", 386.22000000000003m },
        { "\"386.22000000000003\"", 386.22000000000003m },
        { "-5.25", -5.25m },
        { "1E+3", 1000m },
        { "\"1E+3\"", 1000m },
        { "\"\"", null },
        { "null", null },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task Money_is_read_exactly(string json, decimal? expected)
    {
        Server.EnqueueJson(Envelope(json));
        (await Client.Api.ListCommissionsAsync(cancellationToken: Token)).Items.ShouldHaveSingleItem().Amount.ShouldBe(expected);
    }

    [Theory]
    [InlineData("\"1,000.00\"")]
    [InlineData("\"20.0 USD\"")]
    [InlineData("true")]
    [InlineData("1e400")]
    public async Task Other_text_is_no_amount_and_kept_as_it_came(string json)
    {
        Server.EnqueueJson(Envelope(json));
        var row = (await Client.Api.ListCommissionsAsync(cancellationToken: Token)).Items.ShouldHaveSingleItem();
        (row.Amount, row.Unmapped!["unreadable:amount"].GetRawText()).ShouldBe((null, json));
    }

    private static string Envelope(string amount) =>
        $$"""{ "page": 1, "per_page": 100, "commissions": [ { "id": 1, "amount": {{amount}} } ] }""";
}
