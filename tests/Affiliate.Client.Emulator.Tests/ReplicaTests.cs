namespace Affiliate.Client.Emulator.Tests;

public sealed class ReplicaTests : EmulatorTest
{
    [Fact]
    public async Task A_replica_that_is_behind_has_neither_the_newest_rows_nor_their_count()
    {
        var newest = Emulator.Leadway.Payouts.Last().Id;
        Emulator.Leadway.Faults.On().LagBehind(1);
        var behind = await Wire.Json(Wire.Leadway("affiliate-manager/{loc}/payouts?limit=100"));
        behind.GetProperty("meta").GetProperty("count").GetInt32().ShouldBe(Emulator.Leadway.Payouts.Count - 1);
        behind.GetRawText().ShouldNotContain(newest);
        (await Wire.Json(Wire.Leadway("affiliate-manager/{loc}/payouts?limit=100"))).GetRawText().ShouldContain(newest);

        Emulator.Faults.On().LagBehind(4);
        var signups = await Wire.Json(Wire.Aisle("customers/signups?limit=250"));
        signups.GetProperty("signups").GetArrayLength().ShouldBe(Emulator.Aisle.Signups.Count - 4);
        signups = await Wire.Json(Wire.Aisle("customers/signups?limit=250"));
        signups.GetProperty("signups").GetArrayLength().ShouldBe(Emulator.Aisle.Signups.Count);
    }

    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 4)]
    public async Task A_token_that_is_an_offset_skips_a_row_when_one_before_it_goes(bool byOffset, int next)
    {
        Emulator.Aisle.PagesByOffset = byOffset;
        var newestFirst = Emulator
            .Aisle.Payouts.OrderByDescending(row => row.CreatedAt)
            .ThenBy(row => row.Id, StringComparer.Ordinal)
            .ToList();
        var page = await Wire.Json(Wire.Aisle("payouts?limit=3"));
        var token = page.GetProperty("nextPageToken").GetString()!;
        Emulator.Aisle.Payouts.Remove(newestFirst[0].Id);
        page = await Wire.Json(Wire.Aisle($"payouts?limit=3&nextPageToken={Uri.EscapeDataString(token)}"));
        page.GetProperty("payouts")[0].GetProperty("id").GetString().ShouldBe(newestFirst[next].Id);
    }
}
