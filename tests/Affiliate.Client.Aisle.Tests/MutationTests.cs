using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Aisle.Tests;

/// <summary>
/// A sample with one odd field parses, or raises <see cref="ProtocolException"/> that says where; through the raw interface and through the
/// lists.
/// </summary>
public sealed class MutationTests : AisleTest
{
    private static readonly PagingOptions OneAtATime = new() { PrefetchPages = 0 };

    [Fact]
    public Task Payouts() => CheckPayoutsAsync(Respond("ListPayoutsAsync"));

    [Fact]
    public Task Payouts_without_the_new_fields() => CheckPayoutsAsync(Sample("payouts-old.json"));

    [Fact]
    public async Task Payouts_of_the_source() =>
        (
            await MutationCheck.FindProblemsAsync(
                Brands,
                Sample("payouts-old.json"),
                "ListPayouts",
                () => ReadAsync(Client.ToPayoutSource().GetPayouts(null, OneAtATime))
            )
        ).ShouldBeEmpty();

    [Fact]
    public async Task Signups() =>
        (
            await MutationCheck.FindProblemsAsync(
                Brands,
                Respond("ListSignupsAsync"),
                "ListSignups",
                () => ReadAsync(Client.Signups.List(paging: OneAtATime))
            )
        ).ShouldBeEmpty();

    [Fact]
    public async Task Subscribe_answers() =>
        (
            await MutationCheck.FindProblemsAsync(
                Console,
                Respond("SubscribeAsync"),
                "Subscribe",
                () => Client.Subscriptions.CreateAsync(new() { CustomerPhoneNumber = "1", CampaignPhoneNumber = "2" }, Token)
            )
        ).ShouldBeEmpty();

    [Fact]
    public async Task The_check_finds_a_call_that_fails_otherwise()
    {
        var problems = await MutationCheck.FindProblemsAsync(
            Brands, Sample("payouts-old.json"), "SomethingElse", () => Client.Api.ListPayoutsAsync("1234", cancellationToken: Token));
        problems.ShouldContain(problem => problem.Contains("$.payouts[0].id"));
    }

    private async Task CheckPayoutsAsync(string response) =>
        (await MutationCheck.FindProblemsAsync(
            Brands, response, "ListPayouts", () => Client.Api.ListPayoutsAsync("1234", cancellationToken: Token)))
            .ShouldBeEmpty();
}
