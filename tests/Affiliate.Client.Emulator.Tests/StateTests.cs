using System.Text.Json;
using Affiliate.Client.Emulator.LeadDyno.Rows;

namespace Affiliate.Client.Emulator.Tests;

public sealed class StateTests : EmulatorTest
{
    [Fact]
    public async Task Rows_that_a_test_adds_changes_and_removes_are_served_so()
    {
        Emulator.LeadDyno.Commissions.Clear();
        Emulator.LeadDyno.Commissions.Add(new LeadDynoCommissionRow { Id = 1, Amount = 20m, Currency = "USD" });
        Emulator.LeadDyno.Commissions.Add(new LeadDynoCommissionRow { Id = 2, Amount = null });
        Emulator.LeadDyno.Commissions.Change(1, row => row with { Paid = true });
        Emulator.LeadDyno.Commissions.Insert(0, new LeadDynoCommissionRow { Id = 3, Amount = 50m, AmountIsNumber = true });
        Emulator.LeadDyno.Commissions.Remove(2).ShouldBeTrue();
        Emulator.LeadDyno.Commissions.Remove(2).ShouldBeFalse();

        var rows = (await Wire.Json(Wire.LeadDyno("commissions"))).GetProperty("commissions");

        rows.GetArrayLength().ShouldBe(2);
        rows[0].GetProperty("amount").GetRawText().ShouldBe("50");
        rows[1].GetProperty("amount").GetString().ShouldBe("20.0");
        rows[1].GetProperty("paid").GetBoolean().ShouldBeTrue();
        Emulator.LeadDyno.CountByStatus().ShouldBe(new Dictionary<string, int> { ["unpaid"] = 1, ["paid"] = 1 });
    }

    [Fact]
    public void A_row_keeps_its_id_and_ids_are_unique()
    {
        Should.Throw<ArgumentException>(() => Emulator.Leadway.Payouts.Add(Emulator.Leadway.Payouts.First()));
        Should.Throw<ArgumentException>(() =>
            Emulator.Leadway.Payouts.Change(Emulator.Leadway.Payouts.First().Id, row => row with { Id = "other" })
        );
        Should.Throw<KeyNotFoundException>(() => Emulator.Leadway.Payouts.Change("nobody", row => row));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_rows_and_another_seed_others()
    {
        await using var same = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { TimeProvider = Clock },
            TestContext.Current.CancellationToken
        );
        await using var other = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Seed = 2 },
            TestContext.Current.CancellationToken
        );

        same.LeadDyno.Commissions.ShouldBe(Emulator.LeadDyno.Commissions);
        same.AffiliateWP.Payouts.ShouldBe(Emulator.AffiliateWP.Payouts);
        same.Aisle.Payouts.ShouldBe(Emulator.Aisle.Payouts);
        same.Leadway.Payouts.ShouldBe(Emulator.Leadway.Payouts);
        other.Leadway.Payouts.ShouldNotBe(Emulator.Leadway.Payouts);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(77)]
    public async Task The_seeded_rows_hold_every_oddity(int seed)
    {
        await using var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Seed = (ulong)seed },
            TestContext.Current.CancellationToken
        );
        var (leadDyno, shop, leadway) = (emulator.LeadDyno, emulator.AffiliateWP, emulator.Leadway);

        leadDyno.CountByStatus().Keys.ShouldBe(["paid", "cancelled", "due", "pending", "unpaid"], ignoreOrder: true);
        leadDyno.Commissions.ShouldContain(row => row.Amount == null);
        leadDyno.Commissions.ShouldContain(row => row.Amount < 0);
        leadDyno.Commissions.Select(row => row.Currency).Distinct().Count().ShouldBeGreaterThan(3);
        shop.CountPayoutsByStatus().Keys.ShouldBe(["paid", "failed", "processing", "onhold"], ignoreOrder: true);
        shop.Payouts.ShouldContain(row => row.Date == "0000-00-00 00:00:00");
        shop.Payouts.ShouldContain(row => row.FloatTail);
        shop.Payouts.ShouldContain(row => row.Amount < 0);
        shop.Referrals.ShouldContain(row => row.PayoutId > 0 && shop.Payouts.Find(row.PayoutId) == null, "referrals of deleted payouts");
        shop.Referrals.ShouldContain(row => row.PayoutId > 0 && row.Status == "paid");
        shop.Referrals.ShouldContain(row => row.PayoutId == 0 && row.Status == "unpaid");
        leadway
            .CountByStatus()
            .Keys.ShouldBeSubsetOf(["pending", "approved", "paid", "Paid", "denied", "canceled", "cancelled", "on_hold", ""]);
        leadway.Payouts.ShouldContain(row => row.Deleted == true);
        leadway.Payouts.ShouldContain(row => row.Status == "pending" && row.PaidAt != null);
        leadway.Payouts.Select(row => row.Currency).Distinct().Count().ShouldBeGreaterThan(2);
        emulator.Aisle.Payouts.ShouldContain(row => row.PaidAt == null);
    }

    [Fact]
    public async Task Requests_are_recorded_as_they_came()
    {
        using var response = await Wire.LeadDyno("purchases?x=a%20b", HttpMethod.Post, """{"email":"é@example.test"}""");

        var request = Emulator.Requests.Single();
        request.Vendor.ShouldBe("LeadDyno");
        request.Route.ShouldBe("POST /purchases");
        request.Method.ShouldBe("POST");
        request.Target.ShouldBe("/leaddyno/v1/purchases?x=a%20b&key=canary-leaddyno-key");
        request.Query("x").ShouldBe("a b");
        request.Header("content-type").ShouldBe("application/json; charset=utf-8");
        request.BodyText.ShouldBe("""{"email":"é@example.test"}""");
        request.StatusCode.ShouldBe(201);
        request.At.ShouldBe(Clock.GetUtcNow());
        request.ToString().ShouldNotContain("canary");
    }

    [Fact]
    public async Task Mutations_are_the_same_for_the_same_seed()
    {
        await using var other = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { TimeProvider = Clock },
            TestContext.Current.CancellationToken
        );
        using var otherWire = new Wire(other);
        Emulator.Leadway.Mutations.Schedule(seed: 5, rate: 0.5);
        other.Leadway.Mutations.Schedule(seed: 5, rate: 0.5);
        for (var i = 0; i < 40; i++)
        {
            using var first = await Wire.Leadway("affiliate-manager/{loc}/payouts");
            using var second = await otherWire.Leadway("affiliate-manager/{loc}/payouts");
            JsonElement.DeepEquals(await Wire.Json(first), await Wire.Json(second)).ShouldBeTrue();
        }

        Emulator.Leadway.Mutations.Log.Count.ShouldBeInRange(8, 32);
        Emulator.Leadway.Mutations.Log.Select(mutation => mutation.Kind).Distinct().Count().ShouldBe(3);
        Emulator.Leadway.Mutations.Log.ShouldBe(other.Leadway.Mutations.Log);
    }

    [Fact]
    public async Task Ten_emulators_run_beside_each_other()
    {
        var emulators = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Rows = i, LeadDynoApiKey = $"canary-{i}" }, TestContext.Current.CancellationToken)));
        try
        {
            emulators.Select(emulator => emulator.Address).Distinct().Count().ShouldBe(10);
            for (var i = 0; i < 10; i++)
            {
                using var wire = new Wire(emulators[i]);
                (await Wire.Json(wire.LeadDyno("commissions"))).GetProperty("total_entries").GetInt32().ShouldBe(i);
            }
        }
        finally
        {
            foreach (var emulator in emulators)
                await emulator.DisposeAsync();
        }
    }

    [Fact]
    public async Task Rows_are_found_again_after_any_mix_of_changes()
    {
        var table = Emulator.Leadway.Payouts;
        var expected = table.ToList();
        var places = new[] { 0, 100, 3, 255, 17, 100, 0, 199 };
        foreach (var (turn, place) in places.Index())
        {
            table.Remove(expected[place].Id).ShouldBeTrue();
            expected.RemoveAt(place);
            var fresh = expected[place] with { Id = $"fresh{turn}" };
            table.Insert(place / 2, fresh);
            expected.Insert(place / 2, fresh);
            expected[place] = table.Change(expected[place].Id, row => row with { Amount = row.Amount + 1 });
        }

        table.ShouldBe(expected);
        (await Wire.Json(Wire.Leadway("affiliate-manager/{loc}/payouts?limit=100"))).GetProperty("payouts").EnumerateArray()
            .Select(row => row.GetProperty("_id").GetString()).ShouldBe(expected.AsEnumerable().Reverse().Take(100).Select(row => row.Id));
    }

    [Fact]
    public async Task Each_vendor_may_have_its_own_number_of_rows_and_compress()
    {
        await using var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Rows = 5, LeadDynoRows = 1, AisleRows = 0, Compress = true },
            TestContext.Current.CancellationToken
        );
        emulator.LeadDyno.Commissions.Count.ShouldBe(1);
        emulator.AffiliateWP.Payouts.Count.ShouldBe(5);
        emulator.Aisle.Payouts.Count.ShouldBe(0);
        using var wire = new Wire(emulator);
        using var packed = await wire.Send(
            null,
            new Uri(emulator.LeadDyno.BaseAddress, "leads?key=" + emulator.LeadDyno.ApiKey),
            null,
            request => request.Headers.AcceptEncoding.Add(new("gzip"))
        );
        packed.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        using var plain = await wire.LeadDyno("leads");
        plain.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }
}
