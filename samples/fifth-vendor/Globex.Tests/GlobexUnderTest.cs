using System.Text.Json.Nodes;
using Affiliate.Client.Conformance;
using Affiliate.Client.Conformance.Server;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Payouts;

namespace Globex.Tests;

/// <summary>What the suite must know of Globex.</summary>
internal sealed class GlobexUnderTest : VendorUnderTest
{
    public override string Name => GlobexVendor.Name;

    public override PagingKind Kind => PagingKind.Cursor;

    public override int MaxPageSize => 100;

    public override string PositionParameter => "after";

    public override string SizeParameter => "limit";

    public override bool LimitsRate => true;

    public override Action<RunningVendor> GiveEmptyPages => static server => ((RunningGlobex)server).GiveEmptyPages();

    public override IReadOnlyList<Action<RunningVendor>> EndSignals =>
        [.. Enum.GetValues<GlobexEnd>().Select(end => (Action<RunningVendor>)(server => ((RunningGlobex)server).End = end))];

    public override IReadOnlyList<Type> WireInterfaces => [typeof(IGlobexApi)];

    public override IReadOnlyList<ListUnderTest> Lists =>
    [
        new()
        {
            Kind = PayoutKind.Payout,
            Route = "GET /v2/payouts",
            GetRows = response => response["data"] as JsonArray,
            Statuses =
            [
                .. StatusCase.Word("state", "draft", PayoutStatus.Pending),
                .. StatusCase.Word("state", "approved", PayoutStatus.Due),
                .. StatusCase.Word("state", "sending", PayoutStatus.Processing),
                .. StatusCase.Word("state", "settled", PayoutStatus.Paid),
                .. StatusCase.Word("state", "bounced", PayoutStatus.Failed),
                .. StatusCase.Word("state", "void", PayoutStatus.Canceled),
                .. StatusCase.Strange("state"),
            ],
            Moments = [new("created_at", row => row.CreatedAt), new("due_at", row => row.DueAt), new("settled_at", row => row.PaidAt)],
        },
    ];

    public override async Task<RunningVendor> StartAsync(VendorSetup setup, CancellationToken cancellationToken)
    {
        var vendor = new GlobexServer(setup);
        return new RunningGlobex(vendor, await SuiteServer.StartAsync(setup.Time, PositionParameter, vendor.Respond, cancellationToken));
    }
}
