using System.Net;
using System.Reflection;
using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>
/// Every operation of every wire interface, with canaries in every id, query value, header and body, against a vendor that fails in every
/// way. Secrets come out nowhere. A caller's data comes out in the vendor's own words alone, and in no log, span or measurement at all.
/// </summary>
[Collection(CanaryCollection.Name)]
public sealed class OperationCanaryTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var api in CanaryAccount.Interfaces.Keys)
                foreach (var behaviour in EchoVendor.Behaviours) cases.Add(api.Name, behaviour);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_vendor_that_repeats_everything_brings_no_secret_out_and_data_in_its_own_words_alone(string api, string behaviour)
    {
        var leaks = new List<string>();
        foreach (var method in WireMethod.From(TypeOf(api)))
        {
            var call = await CallAsync(method, new EchoVendor(behaviour));
            Check(leaks, method.Name, "secret in the exception", Canary.SecretIn(FailureText.Whole(call.Failure)));
            Check(leaks, method.Name, "secret in logs, spans or metrics", Canary.SecretIn(call.Shown));
            Check(leaks, method.Name, "data in the library's part of the exception", Canary.DataIn(FailureText.Own(call.Failure)));
            Check(leaks, method.Name, "data in logs, spans or metrics", Canary.DataIn(call.Shown));
        }

        leaks.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_vendor_that_repeats_nothing_brings_nothing_out(string api, string behaviour)
    {
        var leaks = new List<string>();
        foreach (var method in WireMethod.From(TypeOf(api)))
        {
            var call = await CallAsync(method, new EchoVendor(behaviour, repeats: false));
            var shown = call.Shown + FailureText.Whole(call.Failure);
            Check(leaks, method.Name, "secret", Canary.SecretIn(shown));
            Check(leaks, method.Name, "data", Canary.DataIn(shown));
        }

        leaks.ShouldBeEmpty();
    }

    [Fact]
    public void Every_wire_interface_is_among_them()
    {
        var vendors = CanaryAccount.Interfaces.Keys.Select(static type => type.Assembly).Distinct();
        vendors
            .SelectMany(static vendor => vendor.GetExportedTypes())
            .Where(static type =>
                type.IsInterface
                && type.GetMethods().Any(static method => method.CustomAttributes.Any(static one => one.AttributeType.Namespace == "Refit"))
            )
            .ShouldBe(CanaryAccount.Interfaces.Keys, ignoreOrder: true);
    }

    private static async Task<(Exception? Failure, string Shown)> CallAsync(WireMethod method, EchoVendor vendor)
    {
        using var shown = new Shown();
        var (account, get) = CanaryAccount.Interfaces[method.Method.DeclaringType!];
        await using var services = CanaryAccount.Build(account, vendor, log: shown);
        var (arguments, filled) = CanaryArguments.For(method.Method);
        var api = get(services);
        var failure = await Record.ExceptionAsync(() =>
            (Task)method.Method.Invoke(api, BindingFlags.DoNotWrapExceptions, null, arguments, null)!
        );

        // A call that sends nothing, or neither a secret nor data, proves nothing.
        // PayPal's token is replaced where it is refused, and the call sent once more.
        var sent = account == "PayPal" && failure is AffiliateAuthenticationException { StatusCode: HttpStatusCode.Unauthorized } ? 2 : 1;
        vendor.Requests.Count.ShouldBe(sent, $"{method.Name}: {failure}");
        if (account != "AffiliateWP" || !method.Method.DeclaringType!.Name.Contains("Site", StringComparison.Ordinal))
            Canary.HoldsSecret(vendor.Requests[0]).ShouldBeTrue(method.Name);
        if (filled > 0)
            Canary.HoldsData(vendor.Requests[0]).ShouldBeTrue(method.Name);
        shown.Text.Length.ShouldBeGreaterThan(100);
        return (failure, shown.Text);
    }

    private static void Check(List<string> leaks, string method, string what, string? found)
    {
        if (found is not null) leaks.Add($"{method}: {what}: {found}");
    }

    private static Type TypeOf(string name) => CanaryAccount.Interfaces.Keys.Single(type => type.Name == name);
}
