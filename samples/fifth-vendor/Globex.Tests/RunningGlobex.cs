using Affiliate.Client.Conformance;
using Affiliate.Client.Conformance.Server;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.DependencyInjection;

namespace Globex.Tests;

internal sealed class RunningGlobex(GlobexServer vendor, SuiteServer server) : RunningVendor
{
    public GlobexEnd End
    {
        set => vendor.End = value;
    }

    public override IReadOnlyList<ExpectedRow> Rows =>
        [.. vendor.Rows.Select(row => new ExpectedRow(PayoutKind.Payout, row.Id, row.Amount, Status(row.State), row.Currency))];

    public override IReadOnlySet<string> Mutated => vendor.Mutated;

    public override IReadOnlyList<SeenRequest> Requests => server.Requests;

    public override IReadOnlyList<string> Secrets => [GlobexServer.Key];

    public override int RateLimitViolations => vendor.Violations;

    public override void MutateBetweenReads(ulong seed, double rate) => vendor.MutateBetweenReads(seed, rate);

    public void GiveEmptyPages() => vendor.EmptiesPages = true;

    public override void Clear() => vendor.Rows.Clear();

    public override void Inject(WireFault fault) => server.Inject(fault);

    public override void ClearFaults() => server.ClearFaults();

    public override void Register(AffiliateClientsBuilder clients, string account, Action<AffiliateAccountOptions> change) =>
        clients.AddGlobex(account, options =>
        {
            (options.ApiKey, options.BaseAddress) = (GlobexServer.Key, new Uri(server.Address, "v2/"));
            change(options);
        });

    public override ValueTask DisposeAsync() => server.DisposeAsync();

    private static PayoutStatus Status(string state) => state switch
    {
        "draft" => PayoutStatus.Pending,
        "approved" => PayoutStatus.Due,
        "sending" => PayoutStatus.Processing,
        "settled" => PayoutStatus.Paid,
        "bounced" => PayoutStatus.Failed,
        _ => PayoutStatus.Canceled,
    };
}
