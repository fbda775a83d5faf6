// Affiliate.Client.Smoke FILE: totals of every vendor of a running emulator, a resumed walk and a refused key. Exit code 1 when something
// is not as it must be.
using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Smoke;
using Microsoft.Extensions.DependencyInjection;

var settings = SmokeSettings.Read(args[0]);
await using var services = settings.BuildServices();
string? start = null;
foreach (var source in services.GetRequiredService<IPayoutSources>())
{
    var account = source.Descriptor.Account;
    var totals = new Totals(account);
    var keys = new List<PayoutKey>();
    await foreach (var payout in source.GetPayouts())
    {
        start ??= ProcessAge.Milliseconds;
        totals.Add(payout);
        keys.Add(payout.Key);
    }

    foreach (var line in totals.Lines()) Console.WriteLine(line);
    var resumed = await ResumedAsync(account);
    if (!resumed.SequenceEqual(keys)) return Fail($"{account}: {resumed.Count} rows after a resume, {keys.Count} without");
    Console.Error.WriteLine($"{account}: resumed from a token, the same {keys.Count} rows");
}

Console.Error.WriteLine($"first payout {start} ms after the start of the process");
foreach (var secret in SmokeSettings.Secrets)
{
    await using var refused = settings.With(secret, "canary-wrong").BuildServices();
    var source = refused.GetRequiredService<IPayoutSources>().Get(secret.Split(':')[0]);
    try
    {
        await foreach (var payout in source.GetPayouts()) return Fail($"{payout.Key} came although {secret} is wrong");
        return Fail($"no error although {secret} is wrong");
    }
    catch (AffiliateAuthenticationException refusal) when (!refusal.ToString().Contains("canary-wrong", StringComparison.Ordinal))
    {
        Console.Error.WriteLine($"{refusal.Account}: {nameof(AffiliateAuthenticationException)} for a wrong {secret}");
    }
}

return 0;

// The first page by one set of services, the rest by another, as after a restart.
async Task<List<PayoutKey>> ResumedAsync(AffiliateAccount account)
{
    var keys = new List<PayoutKey>();
    string? token = null;
    await using (var before = settings.BuildServices())
    {
        await foreach (var page in Pages(before, account, null))
        {
            keys.AddRange(page.Items.Select(payout => payout.Key));
            token = page.ContinuationToken;
            break;
        }
    }

    await using var after = settings.BuildServices();
    await foreach (var page in Pages(after, account, token)) keys.AddRange(page.Items.Select(payout => payout.Key));
    return keys;
}

static IAsyncEnumerable<Page<Payout>> Pages(IServiceProvider services, AffiliateAccount account, string? token) =>
    services.GetRequiredService<IPayoutSources>().Get(account.Vendor).GetPayouts(new PayoutQuery { PageSize = 40 }).AsPages(token);

static int Fail(string what)
{
    Console.Error.WriteLine(what);
    return 1;
}
