using Affiliate.Client.Emulator.Faults;

namespace Affiliate.Client.Emulator.Server;

/// <summary>What all vendors of one emulator share.</summary>
internal sealed record RequestPipelineSettings(FaultPlan Faults, RequestLog Requests, TimeProvider TimeProvider, bool Compress)
{
    public InFlight InFlight { get; } = new();
}
