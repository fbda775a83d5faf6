using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>Reading payouts with the default retries, from a vendor that repeats every request in its failures.</summary>
[Collection(CanaryCollection.Name)]
public sealed class PayoutCanaryTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var account in CanaryAccount.Names)
                foreach (var behaviour in EchoVendor.Behaviours.Except(["object", "array"])) cases.Add(account, behaviour);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task No_secret_comes_out(string account, string behaviour)
    {
        var clock = new VirtualTimeProvider();
        using var shown = new Shown();
        using var vendor = new EchoVendor(behaviour);
        await using var services = CanaryAccount.Build(account, vendor, clock, shown, retries: null);

        var failure = await Record.ExceptionAsync(() => clock.RunAsync(ReadAllAsync(services.GetRequiredService<IPayoutSource>())));

        failure.ShouldBeAssignableTo<AffiliateClientException>();
        vendor.Requests.ShouldContain(static request => Canary.HoldsSecret(request));
        shown.Text.Length.ShouldBeGreaterThan(200);
        Canary.SecretIn(shown.Text + FailureText.Whole(failure)).ShouldBeNull();
    }

    private static async Task ReadAllAsync(IPayoutSource source)
    {
        await foreach (var _ in source.GetPayouts().ConfigureAwait(false))
        {
        }
    }
}
