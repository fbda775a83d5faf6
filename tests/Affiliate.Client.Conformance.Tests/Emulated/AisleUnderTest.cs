using System.Text.Json.Nodes;
using Affiliate.Client.Aisle.Http;
using Affiliate.Client.Aisle.Subscriptions;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.Aisle;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared.VirtualWire;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Conformance.Tests.Emulated;

internal sealed class AisleUnderTest : EmulatedVendorUnderTest
{
    public override string Name => "Aisle";

    public override PagingKind Kind => PagingKind.Cursor;

    public override int MaxPageSize => 250;

    public override string PositionParameter => "nextPageToken";

    public override string SizeParameter => "limit";

    public override bool StatesCurrency => false;

    public override Action<RunningVendor> GiveEmptyPages => static server => ((RunningEmulator)server).Emulator.Aisle.EmptyPageEvery = 2;

    public override IReadOnlyList<Action<RunningVendor>> EndSignals =>
        [
            .. Enum.GetValues<AisleEndSignal>()
                .Select(signal => (Action<RunningVendor>)(server => ((RunningEmulator)server).Emulator.Aisle.EndSignal = signal)),
        ];

    public override IReadOnlyList<Type> WireInterfaces => [typeof(IAisleApi), typeof(IAisleSubscribeApi)];

    public override UnsafeWrite Write { get; } =
        new(
            "POST /manual-input",
            (services, cancellation) =>
                services
                    .GetRequiredService<IAisleSubscribeApi>()
                    .SubscribeAsync(
                        new AisleCreateSubscriptionRequest { CustomerPhoneNumber = "+12025550100", CampaignPhoneNumber = "+12025550101" },
                        cancellation
                    )
        );

    // The vendor has no word: the paid date is all there is.
    public override IReadOnlyList<ListUnderTest> Lists =>
        [
            new()
            {
                Kind = PayoutKind.Payout,
                Route = "GET /payouts",
                GetRows = response => response["payouts"] as JsonArray,
                Statuses =
                [
                    new("paidAt set", row => row["paidAt"] = "2024-06-30T00:00:00.000Z", PayoutStatus.Paid),
                    new("paidAt null", row => row["paidAt"] = null, PayoutStatus.Unknown),
                    new("paidAt absent", row => row.Remove("paidAt"), PayoutStatus.Unknown),
                    new(
                        "a status that the vendor does not document",
                        row => (row["paidAt"], row["status"]) = (null, "paid"),
                        PayoutStatus.Unknown
                    ),
                ],
                Moments = [new("createdAt", row => row.CreatedAt), new("paidAt", row => row.PaidAt)],
            },
        ];

    public override EmulatedVendor From(VendorEmulator emulator) => emulator.Aisle;

    public override IReadOnlyList<EmulatedRow> GetRows(VendorEmulator emulator) => EmulatedRows.Aisle(emulator);

    public override void Clear(VendorEmulator emulator) => emulator.Aisle.Payouts.Clear();

    public override IReadOnlyList<string> GetSecrets(VendorEmulator emulator) => [emulator.Aisle.ApiKey, emulator.Aisle.SubscribeApiKey];

    public override void Register(
        VendorEmulator emulator,
        AffiliateClientsBuilder clients,
        string account,
        Action<AffiliateAccountOptions> change
    ) =>
        clients.AddAisle(
            account,
            options =>
            {
                (options.BrandId, options.ApiKey, options.SubscribeApiKey) = (
                    emulator.Aisle.BrandId,
                    emulator.Aisle.ApiKey,
                    emulator.Aisle.SubscribeApiKey
                );
                (options.BaseAddress, options.SubscribeAddress) = (emulator.Aisle.BaseAddress, emulator.Aisle.SubscribeAddress);
                change(options);
            }
        );

    protected override void SetRows(VendorEmulatorOptions options, int rows) => options.AisleRows = rows;
}
