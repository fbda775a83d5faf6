using System.Text;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Emulator;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>
/// Continuation tokens are stored, and completeness reports are logged: neither may hold a secret, nor what the rows were asked for by.
/// </summary>
[Collection(CanaryCollection.Name)]
public sealed class TokenCanaryTests
{
    [Fact]
    public async Task Tokens_completeness_reports_and_payouts_hold_no_secret()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions(), TestContext.Current.CancellationToken);
        await using var provider = EmulatorServices.Build(emulator);
        var secrets = emulator
            .Settings.Where(static s =>
                s.Value is { Length: > 0 }
                && (s.Key.EndsWith("Key", StringComparison.Ordinal) || s.Key.EndsWith("Token", StringComparison.Ordinal))
            )
            .Select(static s => s.Value!)
            .Distinct()
            .ToList();
        secrets.Count.ShouldBeGreaterThan(2);

        var seen = new StringBuilder();
        foreach (var source in provider.GetServices<IPayoutSource>())
        {
            await foreach (
                var page in source
                    .GetPayouts(new PayoutQuery { PageSize = 20 })
                    .AsPages(cancellationToken: TestContext.Current.CancellationToken)
            )
            {
                seen.AppendLine(page.ContinuationToken).Append(page.Completeness).AppendJoin('\n', page.Items);
                if (page.ContinuationToken is { } token) seen.AppendLine(Decoded(token));
            }
        }

        seen.Length.ShouldBeGreaterThan(1000);
        foreach (var secret in secrets) seen.ToString().ShouldNotContain(secret, Case.Sensitive);
    }

    [Fact]
    public async Task Tokens_and_completeness_reports_hold_nothing_of_the_query()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions(), TestContext.Current.CancellationToken);
        foreach (var row in emulator.Leadway.Affiliates.ToList())
            emulator.Leadway.Affiliates.Change(row.Id, static row => row with { Email = Canary.Email });
        foreach (var row in emulator.LeadDyno.Affiliates.ToList())
            emulator.LeadDyno.Affiliates.Change(row.Id, static row => row with { Email = Canary.Email });
        await using var provider = EmulatorServices.Build(emulator);
        var seen = new StringBuilder();
        var pages = 0;
        foreach (var directory in provider.GetServices<IAffiliateDirectory>())
        {
            await foreach (
                var page in directory
                    .GetAffiliates(new AffiliateQuery { Text = Canary.Email, PageSize = 10 })
                    .AsPages(cancellationToken: TestContext.Current.CancellationToken)
            )
            {
                pages++;
                seen.Append(page.Completeness).AppendLine(page.ContinuationToken).AppendLine(Decoded(page.ContinuationToken ?? ""));
            }
        }

        pages.ShouldBeGreaterThan(4);
        Canary.DataIn(seen.ToString()).ShouldBeNull();
    }

    private static string Decoded(string token)
    {
        var text = token.Replace('-', '+').Replace('_', '/');
        var bytes = new byte[text.Length + 3];
        var plain = Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : "";
        return $"{plain} {Uri.UnescapeDataString(token)}";
    }
}
