using System.Text.Json.Nodes;
using Affiliate.Client.AffiliateWP;
using Affiliate.Client.AffiliateWP.Http;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Emulator;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared.VirtualWire;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Conformance.Tests.Emulated;

internal sealed class AffiliateWPUnderTest : EmulatedVendorUnderTest
{
    private static readonly MomentField Date = new("date", row => row.CreatedAt)
    {
        SetZone = (options, zone) => ((AffiliateWPOptions)options).TimeZone = zone,
    };

    public override string Name => "AffiliateWP";

    public override PagingKind Kind => PagingKind.Offset;

    public override int MaxPageSize => 1000;

    public override string PositionParameter => "offset";

    public override string SizeParameter => "number";

    public override IReadOnlyList<Type> WireInterfaces => [typeof(IAffiliateWPApi)];

    public override UnsafeWrite Write { get; } =
        new(
            "POST /referrals",
            (services, cancellation) =>
                services
                    .GetRequiredService<IAffiliateWPApi>()
                    .CreateReferralAsync(new AffiliateWPCreateReferralRequest { AffiliateId = 1, Amount = 1m }, cancellation)
        );

    public override IReadOnlyList<ListUnderTest> Lists =>
    [
        new()
        {
            Kind = PayoutKind.Payout,
            Route = "GET /payouts",
            GetRows = response => response as JsonArray,
            Statuses =
            [
                .. StatusCase.Word("status", "paid", PayoutStatus.Paid),
                .. StatusCase.Word("status", "failed", PayoutStatus.Failed),
                .. StatusCase.Word("status", "processing", PayoutStatus.Processing),
                .. StatusCase.Strange("status"),
            ],
            Moments = [Date],
        },
        new()
        {
            Kind = PayoutKind.Commission,
            Route = "GET /referrals",
            Show = row => row["payout_id"] = "0",
            GetRows = response => response as JsonArray,
            Statuses =
            [
                .. StatusCase.Word("status", "unpaid", PayoutStatus.Due),
                .. StatusCase.Word("status", "pending", PayoutStatus.Pending),
                .. StatusCase.Word("status", "rejected", PayoutStatus.Canceled),
                .. StatusCase.Word("status", "failed", PayoutStatus.Canceled),
                .. StatusCase.Word("status", "draft", PayoutStatus.Unknown),
                .. StatusCase.Word("status", "paid", PayoutStatus.Paid),
                .. StatusCase.Strange("status"),
            ],
            Moments = [Date],
        },
    ];

    public override EmulatedVendor From(VendorEmulator emulator) => emulator.AffiliateWP;

    public override IReadOnlyList<EmulatedRow> GetRows(VendorEmulator emulator) => EmulatedRows.AffiliateWP(emulator);

    public override void Clear(VendorEmulator emulator)
    {
        emulator.AffiliateWP.Payouts.Clear();
        emulator.AffiliateWP.Referrals.Clear();
    }

    public override IReadOnlyList<string> GetSecrets(VendorEmulator emulator) =>
        [emulator.AffiliateWP.Token, emulator.AffiliateWP.PublicKey];

    public override void Register(
        VendorEmulator emulator,
        AffiliateClientsBuilder clients,
        string account,
        Action<AffiliateAccountOptions> change
    ) =>
        clients.AddAffiliateWP(
            account,
            options =>
            {
                (options.SiteAddress, options.PublicKey, options.Token) = (
                    emulator.AffiliateWP.SiteAddress,
                    emulator.AffiliateWP.PublicKey,
                    emulator.AffiliateWP.Token
                );
                change(options);
            }
        );

    protected override void SetRows(VendorEmulatorOptions options, int rows) => options.AffiliateWPRows = rows;
}
