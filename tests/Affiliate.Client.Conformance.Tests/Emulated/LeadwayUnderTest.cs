using System.Text.Json.Nodes;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Emulator;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Leadway.Leads;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared.VirtualWire;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Conformance.Tests.Emulated;

internal sealed class LeadwayUnderTest : EmulatedVendorUnderTest
{
    public override string Name => "Leadway";

    public override PagingKind Kind => PagingKind.Offset;

    public override int MaxPageSize => 100;

    public override string PositionParameter => "skip";

    public override string SizeParameter => "limit";

    public override bool StatesTotal => true;

    public override bool LimitsRate => true;

    public override IReadOnlyList<Type> WireInterfaces => [typeof(ILeadwayApi), typeof(ILeadwayOAuthApi)];

    public override UnsafeWrite Write { get; } = new("POST /affiliates/{aid}/lead/create", (services, cancellation) =>
        services.GetRequiredService<ILeadwayApi>().CreateLeadAsync(
            "ve9EPM428h8vShlRW1KT", "1", new LeadwayCreateLeadRequest { Email = "lead@example.test", CampaignId = "1" }, cancellation));

    public override IReadOnlyList<ListUnderTest> Lists =>
        [
            new()
            {
                Kind = PayoutKind.Payout,
                Route = "GET /payouts",
                GetRows = response => response["payouts"] as JsonArray,
                Statuses =
                [
                    .. StatusCase.Word("status", "pending", PayoutStatus.Pending),
                    .. StatusCase.Word("status", "approved", PayoutStatus.Due),
                    .. StatusCase.Word("status", "paid", PayoutStatus.Paid),
                    .. StatusCase.Word("status", "denied", PayoutStatus.Canceled),
                    .. StatusCase.Word("status", "canceled", PayoutStatus.Canceled),
                    .. StatusCase.Word("status", "cancelled", PayoutStatus.Canceled),
                    .. StatusCase.Strange("status"),
                    new(
                        "pending with a paid date",
                        row => (row["status"], row["paidAt"]) = ("pending", "2024-06-30T00:00:00.000Z"),
                        PayoutStatus.Pending
                    ),
                ],
                Moments =
                [
                    new("createdAt", row => row.CreatedAt),
                    new("dueAt", row => row.DueAt),
                    new("paidAt", row => row.PaidAt),
                    new("updatedAt", row => row.UpdatedAt),
                ],
            },
        ];

    public override EmulatedVendor From(VendorEmulator emulator) => emulator.Leadway;

    public override IReadOnlyList<EmulatedRow> GetRows(VendorEmulator emulator) => EmulatedRows.Leadway(emulator);

    public override void Clear(VendorEmulator emulator) => emulator.Leadway.Payouts.Clear();

    public override IReadOnlyList<string> GetSecrets(VendorEmulator emulator) => [emulator.Leadway.AccessToken];

    public override void Register(
        VendorEmulator emulator,
        AffiliateClientsBuilder clients,
        string account,
        Action<AffiliateAccountOptions> change
    ) =>
        clients.AddLeadway(
            account,
            options =>
            {
                (options.LocationId, options.AccessToken, options.BaseAddress) = (
                    emulator.Leadway.LocationId,
                    emulator.Leadway.AccessToken,
                    emulator.Leadway.BaseAddress
                );
                change(options);
            }
        );

    protected override void SetRows(VendorEmulatorOptions options, int rows) => options.LeadwayRows = rows;
}
