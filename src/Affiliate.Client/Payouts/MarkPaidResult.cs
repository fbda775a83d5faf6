namespace Affiliate.Client.Payouts;

/// <summary>What the vendor made of a row that was to be marked as paid.</summary>
/// <param name="Key">The row.</param>
/// <param name="Outcome">What really happened.</param>
/// <param name="Commissions">The vendor's ids of the commissions that the vendor says are paid now; may be empty.</param>
/// <param name="Detail">More about it, for a human.</param>
public sealed record MarkPaidResult(PayoutKey Key, MarkPaidOutcome Outcome, IReadOnlyList<string> Commissions, string? Detail = null)
{
    /// <summary>The vendor's ids of the commissions that the vendor says are paid now; may be empty.</summary>
    public IReadOnlyList<string> Commissions { get; init => field = ValueList<string>.From(value); } =
        ValueList<string>.From(Commissions);
}
