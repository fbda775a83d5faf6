using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Affiliate.Client.All.Tests.Secrets;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Affiliate.Client.Resilience;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Lab.Responses;

/// <summary>
/// One call of one account to a server of chance, in virtual time: an operation of a typed client, or a whole list of payouts.
/// </summary>
internal static partial class ResponseRun
{
    private const int MaxLevels = 6;
    private static readonly double TotalTimeout = new ResilienceOptions().TotalTimeout.TotalSeconds;
    private static readonly IReadOnlyList<WireMethod> Operations = WireMethod.From(CanaryAccount.Interfaces.Keys);

    public static async Task<ResponseOutcome> RunAsync(int seed)
    {
        var random = new Random(seed);
        var clock = new VirtualTimeProvider();
        using var server = new FuzzedServer(random, clock);
        using var log = new ResponseLog();
        var operation = random.Next(3) == 0 ? null : Operations[random.Next(Operations.Count)];
        var account = operation is null
            ? CanaryAccount.Names[random.Next(CanaryAccount.Names.Count)]
            : CanaryAccount.Interfaces[operation.Method.DeclaringType!].Account;
        await using var services = CanaryAccount.Build(account, server, clock, log, retries: random.Next(4) == 0 ? 2 : 0);

        var wrong = new List<string>();
        Exception? failure = null;
        try
        {
            await clock.RunAsync(operation is null ? ReadAsync(services) : CallAsync(services, operation));
        }
        catch (AffiliateClientException typed)
        {
            failure = typed;
        }
#pragma warning disable CA1031 // Whatever else comes out is the very thing that is looked for, and is reported.
        catch (Exception untyped)
#pragma warning restore CA1031
        {
            failure = untyped;
            wrong.Add($"an untyped failure: {untyped}");
        }

        var shown = FailureText.Whole(failure) + log.Text;
        if (SecretIn(shown) is { } leak) wrong.Add($"a secret is shown: {leak}");
        if (log.LongestCall > TotalTimeout) wrong.Add($"a call took {log.LongestCall} s");
        return new ResponseOutcome($"{account}, {operation?.Name ?? "GetPayouts"}", failure?.GetType().Name, server.Requests, wrong);
    }

    private static Task CallAsync(IServiceProvider services, WireMethod operation)
    {
        var api = CanaryAccount.Interfaces[operation.Method.DeclaringType!].Get(services);
        return (Task)
            operation.Method.Invoke(api, BindingFlags.DoNotWrapExceptions, null, CanaryArguments.For(operation.Method).Values, null)!;
    }

    private static async Task ReadAsync(IServiceProvider services)
    {
        await foreach (var _ in services.GetRequiredService<IPayoutSource>().GetPayouts())
        {
        }
    }

    // By the framework's own decoders, each level for itself, so that no mistake of ours hides here.
    private static string? SecretIn(string text)
    {
        for (var level = 0; level < MaxLevels; level++)
        {
            if (Canary.SecretIn(text) is { } found)
                return found;
            text = WebUtility.HtmlDecode(
                Uri.UnescapeDataString(
                    JsonEscape().Replace(text, static match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString())
                )
            );
        }

        return null;
    }

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex JsonEscape();
}
