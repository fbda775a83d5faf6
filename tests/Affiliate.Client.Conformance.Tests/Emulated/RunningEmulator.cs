using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.Faults;
using Affiliate.Client.Tests.Shared.VirtualWire;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Conformance.Tests.Emulated;

internal sealed class RunningEmulator(EmulatedVendorUnderTest vendor, VendorEmulator emulator) : RunningVendor
{
    private EmulatedVendor Emulated => vendor.From(emulator);

    public VendorEmulator Emulator => emulator;

    public override IReadOnlyList<ExpectedRow> Rows =>
        [.. vendor.GetRows(emulator).Select(row => new ExpectedRow(row.Kind, row.Id, row.Amount, row.Status, row.Currency))];

    public override IReadOnlySet<string> Mutated => EmulatedRows.Touched(Emulated);

    public override IReadOnlyList<SeenRequest> Requests =>
        [
            .. Emulated.Requests.Select(request => new SeenRequest(
                request.Route,
                request.Query(vendor.PositionParameter),
                request.At,
                request.StatusCode
            )),
        ];

    public override IReadOnlyList<string> Secrets => vendor.GetSecrets(emulator);

    public override int RateLimitViolations => Emulated.RateLimit.Violations;

    public override int Waiting => emulator.Waiting;

    public override void MutateBetweenReads(ulong seed, double rate) => Emulated.Mutations.Schedule(seed, rate);

    public override void Clear() => vendor.Clear(emulator);

    public override void ClearFaults() => Emulated.Faults.Clear();

    public override void Inject(WireFault fault)
    {
        var plan = Emulated.Faults.On(fault.Route ?? FaultPlan.AnyRoute).After(fault.After);
        plan = fault.Times is { } times ? plan.Times(times) : plan.Always();
        _ = fault.Kind switch
        {
            WireFaultKind.Response => plan.Status(fault.Status, fault.Body, fault.ContentType, [.. fault.Headers]),
            WireFaultKind.Reset => plan.Reset(),
            WireFaultKind.ResetAfterActing => plan.ResetAfterActing(),
            WireFaultKind.TruncateBody => plan.TruncateBody(fault.Number),
            WireFaultKind.TruncateGzip => plan.TruncateGzip(),
            WireFaultKind.DuplicateKeys => plan.DuplicateKeys(),
            WireFaultKind.IgnorePosition => plan.IgnorePaging(),
            WireFaultKind.ClampSize => plan.ClampSize(fault.Number),
            WireFaultKind.RepeatToken => plan.RepeatToken(fault.Number),
            _ => plan.Rewrite(fault.Rewrite),
        };
    }

    public override void Register(AffiliateClientsBuilder clients, string account, Action<AffiliateAccountOptions> change) =>
        vendor.Register(emulator, clients, account, change);

    public override ValueTask DisposeAsync() => emulator.DisposeAsync();
}
