using Affiliate.Client.Payouts;

namespace Affiliate.Client.Tests.Shared.VirtualWire;

/// <summary>A row of the emulator in the terms of the normalised model.</summary>
internal sealed record EmulatedRow(PayoutKind Kind, string Id, decimal Amount, PayoutStatus Status, string? Currency);
