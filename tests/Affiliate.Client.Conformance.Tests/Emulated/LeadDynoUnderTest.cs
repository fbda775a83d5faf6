using System.Text.Json.Nodes;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Emulator;
using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared.VirtualWire;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Conformance.Tests.Emulated;

internal sealed class LeadDynoUnderTest : EmulatedVendorUnderTest
{
    private const string Past = "2001-01-01T00:00:00Z";
    private const string Future = "2090-01-01T00:00:00Z";

    public override string Name => "LeadDyno";

    public override PagingKind Kind => PagingKind.Page;

    public override int MaxPageSize => 200;

    public override string PositionParameter => "page";

    public override string SizeParameter => "per_page";

    public override bool StatesTotal => true;

    public override bool LimitsRate => true;

    public override IReadOnlyList<Type> WireInterfaces => [typeof(ILeadDynoApi)];

    public override UnsafeWrite Write { get; } =
        new(
            "POST /commissions/mark_as_paid",
            (services, cancellation) =>
                services
                    .GetRequiredService<ILeadDynoApi>()
                    .MarkCommissionsAsPaidAsync(
                        new LeadDynoMarkPaidRequest { AffiliateEmail = "a@example.test", PurchaseCode = "1" },
                        cancellation
                    )
        );

    public override IReadOnlyList<ListUnderTest> Lists =>
    [
        new()
        {
            Kind = PayoutKind.Commission,
            Route = "GET /commissions",
            GetRows = response => response["commissions"] as JsonArray,
            Statuses = [.. Flags()],
            Moments = [new("created_at", row => row.CreatedAt), new("due_at", row => row.DueAt)],
        },
    ];

    public override EmulatedVendor From(VendorEmulator emulator) => emulator.LeadDyno;

    public override IReadOnlyList<EmulatedRow> GetRows(VendorEmulator emulator) => EmulatedRows.LeadDyno(emulator);

    public override void Clear(VendorEmulator emulator) => emulator.LeadDyno.Commissions.Clear();

    public override IReadOnlyList<string> GetSecrets(VendorEmulator emulator) => [emulator.LeadDyno.ApiKey];

    public override void Register(
        VendorEmulator emulator,
        AffiliateClientsBuilder clients,
        string account,
        Action<AffiliateAccountOptions> change
    ) =>
        clients.AddLeadDyno(
            account,
            options =>
            {
                (options.ApiKey, options.BaseAddress) = (emulator.LeadDyno.ApiKey, emulator.LeadDyno.BaseAddress);
                change(options);
            }
        );

    protected override void SetRows(VendorEmulatorOptions options, int rows) => options.LeadDynoRows = rows;

    // The vendor has no word: two flags, each true, false, null or absent, and a due date.
    private static IEnumerable<StatusCase> Flags()
    {
        bool?[] flags = [true, false, null];
        foreach (var paid in flags)
        {
            foreach (var cancelled in flags)
            {
                foreach (var due in new[] { Past, Future, null })
                {
                    var expected = (paid, cancelled, due) switch
                    {
                        (true, _, _) => PayoutStatus.Paid,
                        (_, true, _) => PayoutStatus.Canceled,
                        (_, _, Past) => PayoutStatus.Due,
                        (_, _, Future) => PayoutStatus.Pending,
                        _ => PayoutStatus.Unknown,
                    };
                    yield return new(
                        $"paid={paid} cancelled={cancelled} due_at={due}",
                        row => (row["paid"], row["cancelled"], row["due_at"]) = (paid, cancelled, due),
                        expected
                    );
                }
            }
        }

        yield return new(
            "no flag and no date",
            row => _ = row.Remove("paid") & row.Remove("cancelled") & row.Remove("due_at"),
            PayoutStatus.Unknown
        );
    }
}
