using System.Text.Json.Nodes;
using Affiliate.Client.Conformance.Server;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>What the suite must know of Acme.</summary>
internal class AcmeUnderTest : VendorUnderTest
{
    public override string Name => AcmeVendor.Name;

    public override PagingKind Kind => PagingKind.Cursor;

    public override int MaxPageSize => 100;

    public override string PositionParameter => "cursor";

    public override string SizeParameter => "per_page";

    public override bool LimitsRate => true;

    public override Action<RunningVendor> GiveEmptyPages => static server => ((RunningAcme)server).GiveEmptyPages();

    // No header at all, and one without a next link.
    public override IReadOnlyList<Action<RunningVendor>> EndSignals =>
        [
            .. new[] { null, "", "<https://api.acme.example/v2/payouts>; rel=\"first\"" }.Select(link =>
                (Action<RunningVendor>)(server => ((RunningAcme)server).LastLink = link)
            ),
        ];

    public override IReadOnlyList<Type> WireInterfaces => [typeof(IAcmeApi)];

    public override IReadOnlyList<ListUnderTest> Lists =>
    [
        new()
        {
            Kind = PayoutKind.Payout,
            Route = "GET /v2/payouts",
            GetRows = response => response as JsonArray,
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
        var vendor = new AcmeServer(setup);
        return Running(vendor, await SuiteServer.StartAsync(setup.Time, PositionParameter, vendor.Respond, cancellationToken));
    }

    protected virtual RunningVendor Running(AcmeServer vendor, SuiteServer server) => new RunningAcme(vendor, server);
}
