using System.Reflection;
using System.Text;
using Affiliate.Client.All.Tests.Secrets;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Cultures.Tests;

/// <summary>Every operation of every wire interface, with amounts and dates in every argument.</summary>
public sealed class WireTests
{
    private static Task<Dictionary<string, string>>? _expected;

    [Theory]
    [MemberData(nameof(Culture.Names), MemberType = typeof(Culture))]
    public async Task Requests_and_errors_are_the_same_whatever_the_culture(string name)
    {
        var actual = await CallAllAsync(() => Culture.Use(name));
        var expected = await (_expected ??= CallAllAsync(Culture.Invariant));
        expected.Count.ShouldBeGreaterThan(100);
        expected.ShouldContain(call => call.Value.Contains("1.5", StringComparison.Ordinal));
        expected.ShouldContain(call => call.Value.Contains("2026-01-02", StringComparison.Ordinal));
        foreach (var (method, call) in expected) Differences.Between(call, actual[method]).ShouldBeEmpty(method);
    }

    private static async Task<Dictionary<string, string>> CallAllAsync(Func<Culture> use)
    {
        using var culture = use();
        Dictionary<string, string> calls = [];
        foreach (var (type, (account, get)) in CanaryAccount.Interfaces)
        {
            foreach (var method in WireMethod.From(type))
            {
                foreach (var behaviour in (string[])["422", "wrong values"])
                    calls[$"{type.Name}.{method.Method} {behaviour}"] = await CallAsync(method.Method, account, get, behaviour);
            }
        }

        return calls;
    }

    private static async Task<string> CallAsync(
        MethodInfo method, string account, Func<IServiceProvider, object> get, string behaviour)
    {
        var vendor = new EchoVendor(behaviour);
        await using var services = CanaryAccount.Build(account, vendor);
        var (arguments, _) = CanaryArguments.For(method);
        var api = get(services);
        var failure = await Record.ExceptionAsync(() =>
            (Task)method.Invoke(api, BindingFlags.DoNotWrapExceptions, null, arguments, null)!);
        var text = new StringBuilder().AppendJoin('\n', vendor.Requests.Select(WithoutBoundary));
        for (var one = failure; one is not null; one = one.InnerException) text.Append('\n').Append(WithoutBoundary(one.Message));
        return text.ToString();
    }

    // The parts of a form are kept apart by a new id for every request.
    private static string WithoutBoundary(string text) => System.Text.RegularExpressions.Regex.Replace(text, "[0-9a-f]{8}-[0-9a-f-]{27}", "id");
}
