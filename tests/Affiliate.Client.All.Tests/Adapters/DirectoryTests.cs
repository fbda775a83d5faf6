using System.Globalization;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;

namespace Affiliate.Client.All.Tests.Adapters;

/// <summary>Affiliates against the emulator's own rows.</summary>
public sealed class DirectoryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Vendors => ["LeadDyno", "AffiliateWP", "Leadway"];

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task With_and_without_sales_make_up_all(string vendor)
    {
        await using var app = await AdapterApp.StartAsync();
        var directory = app.Directory(vendor);
        var all = await Ids(directory, AffiliateQuery.All);
        var with = await Ids(directory, new AffiliateQuery { HasSales = true });
        var without = await Ids(directory, new AffiliateQuery { HasSales = false });

        with.ShouldNotBeEmpty();
        without.ShouldContain(AdapterApp.NewcomerId(vendor));
        with.Concat(without).Order(StringComparer.Ordinal).ShouldBe(all.Order(StringComparer.Ordinal));
        with.Order(StringComparer.Ordinal).ShouldBe(Sellers(app.Emulator, vendor).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Counts_are_the_lengths_of_the_lists(string vendor)
    {
        await using var app = await AdapterApp.StartAsync();
        var directory = app.Directory(vendor);
        AffiliateQuery?[] queries =
        [
            null, new() { HasSales = true }, new() { HasSales = false }, new() { IsActive = true }, new() { IsActive = false },
            new() { Text = "er1" }, new() { IsActive = true, HasSales = true, PageSize = 7 },
        ];
        foreach (var query in queries)
        {
            var rows = await Ids(directory, query ?? AffiliateQuery.All);
            rows.Distinct().Count().ShouldBe(rows.Count);
            (await directory.CountAsync(query, Token)).ShouldBe(rows.Count, query?.ToString());
        }

        (await directory.CountAsync(cancellationToken: Token)).ShouldBe(Rows(app.Emulator, vendor));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Counting_all_takes_one_call_where_the_descriptor_says_so(string vendor)
    {
        await using var app = await AdapterApp.StartAsync();
        var directory = app.Directory(vendor);
        await directory.CountAsync(cancellationToken: Token);
        (app.Emulator.Requests.Count == 1).ShouldBe(directory.Descriptor.Capabilities.HasFlag(AffiliateCapabilities.CountsAtOnce));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_text_finds_parts_of_addresses_without_case(string vendor)
    {
        await using var app = await AdapterApp.StartAsync();
        var found = await app.Directory(vendor).GetAffiliates(new AffiliateQuery { Text = "NEWcom" }).ToListAsync(Token);
        found.Single().Key.ShouldBe(new AffiliateKey(vendor, "default", AdapterApp.NewcomerId(vendor)));
        found[0].Email.ShouldBe(AdapterApp.Newcomer);
        found[0].HasSales.ShouldBe(false);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task One_is_read_by_its_id_and_an_unknown_id_is_not_found(string vendor)
    {
        await using var app = await AdapterApp.StartAsync();
        var directory = app.Directory(vendor);
        (await directory.GetAffiliateAsync(AdapterApp.NewcomerId(vendor), Token)).Email.ShouldBe(AdapterApp.Newcomer);
        await Should.ThrowAsync<NotFoundException>(() => directory.GetAffiliateAsync("777777", Token));
    }

    [Theory]
    [InlineData("LeadDyno")]
    [InlineData("AffiliateWP")]
    public async Task What_is_no_id_is_refused_without_a_call(string vendor)
    {
        await using var app = await AdapterApp.StartAsync();
        await Should.ThrowAsync<ArgumentException>(() => app.Directory(vendor).GetAffiliateAsync("ana@example.test", Token));
        app.Emulator.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Leadways_sums_are_the_vendors_own()
    {
        await using var app = await AdapterApp.StartAsync();
        var payouts = app.Emulator.Leadway.Payouts;
        await foreach (var affiliate in app.Directory("Leadway").GetAffiliates().WithCancellation(Token))
        {
            var own = payouts
                .Where(row => row.AffiliateId == affiliate.Key.Id && row.Deleted != true && row.Currency == affiliate.Currency)
                .ToList();
            affiliate.Owed.ShouldBe(own.Where(row => row.Status is "pending" or "approved").Sum(row => row.Amount));
            affiliate.Paid.ShouldBe(own.Where(row => row.Status == "paid").Sum(row => row.Amount));
        }
    }

    private static async Task<List<string>> Ids(IAffiliateDirectory directory, AffiliateQuery query) =>
        [.. (await directory.GetAffiliates(query).ToListAsync(Token)).Select(row => row.Key.Id)];

    private static int Rows(VendorEmulator emulator, string vendor) => vendor switch
    {
        "LeadDyno" => emulator.LeadDyno.Affiliates.Count,
        "AffiliateWP" => emulator.AffiliateWP.Affiliates.Count,
        _ => emulator.Leadway.Affiliates.Count,
    };

    private static IEnumerable<string> Sellers(VendorEmulator emulator, string vendor) =>
        vendor switch
        {
            "LeadDyno" => emulator
                .LeadDyno.Affiliates.Where(row => emulator.LeadDyno.Purchases.Any(purchase => purchase.AffiliateId == row.Id))
                .Select(row => Text(row.Id)),
            "AffiliateWP" => emulator.AffiliateWP.Affiliates.Where(row => Earned(emulator, row.Id)).Select(row => Text(row.Id)),
            _ => emulator
                .Leadway.Affiliates.Where(row =>
                    emulator.Leadway.Customers.Any(customer =>
                        customer.AffiliateId == row.Id && (customer.Type == "customer" || customer.Revenue > 0)
                    )
                )
                .Select(row => row.Id),
        };

    private static bool Earned(VendorEmulator emulator, long affiliate)
    {
        var own = emulator.AffiliateWP.Referrals.Where(row => row.AffiliateId == affiliate).ToList();
        return own.Exists(row => row.Status == "paid")
            || own.Where(row => row.Status == "unpaid").Sum(row => decimal.Parse(row.Amount, CultureInfo.InvariantCulture)) > 0;
    }

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
