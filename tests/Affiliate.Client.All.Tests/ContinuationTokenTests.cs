using Affiliate.Client.Affiliates;
using Affiliate.Client.Commissions;
using Affiliate.Client.Emulator;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests;

/// <summary>
/// A continuation token is of one account and one query; what is filtered here is part of the query as much as what the vendor filters.
/// </summary>
public sealed class ContinuationTokenTests
{
    private static readonly PayoutQuery Query = new()
    {
        Statuses = [PayoutStatus.Paid, PayoutStatus.Failed, PayoutStatus.Processing, PayoutStatus.Pending],
        PageSize = 20,
    };

    private static readonly string[] Vendors = ["LeadDyno", "AffiliateWP", "Aisle", "Leadway"];

    public static TheoryData<string> Names => [.. Vendors];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_token_of_a_query_that_differs_in_a_filter_of_this_side_is_refused(string vendor)
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        await using var services = EmulatorServices.Build(emulator);
        var source = services.GetRequiredService<IPayoutSources>().Get(vendor);
        var token = await FirstTokenAsync(source, Query);

        var refused = await Should.ThrowAsync<InvalidContinuationTokenException>(() =>
            ResumeAsync(source, Query with { Statuses = [PayoutStatus.Paid, PayoutStatus.Failed] }, token)
        );
        refused.Message.ShouldContain("another query");
        await Should.ThrowAsync<InvalidContinuationTokenException>(() => ResumeAsync(source, PayoutQuery.All, token));
        await ResumeAsync(source, Query, token);
    }

    [Fact]
    public async Task The_list_of_one_LeadDyno_affiliate_refuses_it_too()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        await using var services = EmulatorServices.Build(emulator);
        var source = services.GetRequiredService<IPayoutSources>().Get("LeadDyno");
        var payee = (await source.GetPayouts().ToListAsync(Token))
            .Select(row => row.Payee?.Id)
            .OfType<string>()
            .CountBy(id => id)
            .MaxBy(group => group.Value)
            .Key;
        var query = Query with { PayeeId = payee, PageSize = 2 };
        var token = await FirstTokenAsync(source, query);

        await Should.ThrowAsync<InvalidContinuationTokenException>(() =>
            ResumeAsync(source, query with { Statuses = [PayoutStatus.Paid, PayoutStatus.Failed] }, token)
        );
        await ResumeAsync(source, query, token);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_token_of_another_vendor_is_refused(string vendor)
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        await using var services = EmulatorServices.Build(emulator);
        var sources = services.GetRequiredService<IPayoutSources>();
        var token = await FirstTokenAsync(sources.Get(vendor), Query);
        foreach (var other in Vendors.Where(other => other != vendor))
            await Should.ThrowAsync<InvalidContinuationTokenException>(() => ResumeAsync(sources.Get(other), Query, token));
    }

    [Theory]
    [InlineData("LeadDyno")]
    [InlineData("AffiliateWP")]
    [InlineData("Leadway")]
    public async Task A_token_of_another_query_of_commissions_is_refused(string vendor)
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        await using var services = EmulatorServices.Build(emulator);
        var source = services.GetServices<ICommissionSource>().Single(source => source.Descriptor.Account.Vendor == vendor);
        var query = new CommissionQuery { Statuses = [PayoutStatus.Canceled], PageSize = 20 };
        string? token = null;
        await foreach (var page in source.GetCommissions(query).AsPages(cancellationToken: Token))
        {
            token = page.ContinuationToken;
            break;
        }

        await Should.ThrowAsync<InvalidContinuationTokenException>(async () =>
        {
            await foreach (
                var _ in source.GetCommissions(query with { Statuses = [PayoutStatus.Failed] }).AsPages(token.ShouldNotBeNull(), Token)
            ) { }
        });
    }

    [Theory]
    [InlineData("LeadDyno")]
    [InlineData("AffiliateWP")]
    [InlineData("Leadway")]
    public async Task A_token_of_another_query_of_affiliates_is_refused(string vendor)
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        await using var services = EmulatorServices.Build(emulator);
        var directory = services.GetServices<IAffiliateDirectory>().Single(directory => directory.Descriptor.Account.Vendor == vendor);
        var query = new AffiliateQuery { HasSales = true, PageSize = 5 };
        string? token = null;
        await foreach (var page in directory.GetAffiliates(query).AsPages(cancellationToken: Token))
        {
            token = page.GetContinuationToken(0);
            break;
        }

        await Should.ThrowAsync<InvalidContinuationTokenException>(async () =>
        {
            await foreach (var _ in directory.GetAffiliates(query with { HasSales = false }).AsPages(token.ShouldNotBeNull(), Token))
            {
            }
        });
    }

    private static async Task<string> FirstTokenAsync(IPayoutSource source, PayoutQuery query)
    {
        await foreach (var page in source.GetPayouts(query).AsPages(cancellationToken: Token))
            return page.ContinuationToken.ShouldNotBeNull();
        throw new InvalidOperationException("There is no page.");
    }

    private static async Task ResumeAsync(IPayoutSource source, PayoutQuery query, string token)
    {
        await foreach (var _ in source.GetPayouts(query).AsPages(token, Token))
        {
        }
    }
}
