using System.Text.Json;
using System.Text.Json.Nodes;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    private const string Added = """{"deep":[1,"two",null,{"three":3.10}],"more":true}""";

    /// <summary>A field that nobody knows is kept in the raw row.</summary>
    [Fact]
    public async Task C17_A_field_that_nobody_knows_is_kept_in_the_raw_row()
    {
        await using var bench = await StartAsync(rows: 4);
        foreach (var list in bench.Vendor.Lists)
            bench.Server.Inject(list.Rewriting(row => row["field_of_tomorrow"] = JsonNode.Parse(Added)));
        var rows = await bench.ReadAsync();
        rows.ShouldNotBeEmpty();
        foreach (var row in rows)
        {
            var unmapped = (IDictionary<string, JsonElement>?)row.Raw.GetType().GetProperty("Unmapped")?.GetValue(row.Raw);
            unmapped.ShouldNotBeNull($"{row.Raw.GetType().Name} keeps unknown fields in a property Unmapped");
            unmapped["field_of_tomorrow"].GetRawText().ShouldBe(Added);
        }
    }
}
