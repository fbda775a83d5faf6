using Affiliate.Client.Payouts;

namespace Affiliate.Client.Benchmarks.Syncing;

/// <summary>A row of <see cref="PlainTable"/>: what a mirror written by hand usually holds.</summary>
internal sealed class PlainRow
{
    public required string Id { get; init; }

    public required string Status { get; init; }

    public required decimal Amount { get; init; }

    public string? Currency { get; init; }

    public string? PayeeId { get; init; }

    public string? PayeeEmail { get; init; }

    public string? PayeeName { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public DateTimeOffset? PaidAt { get; init; }

    public static PlainRow From(Payout payout) => new()
    {
        Id = payout.Key.ToString(),
        Status = payout.Status.ToString(),
        Amount = payout.Amount,
        Currency = payout.Currency,
        PayeeId = payout.Payee?.Id,
        PayeeEmail = payout.Payee?.Email,
        PayeeName = payout.Payee?.Name,
        CreatedAt = payout.CreatedAt?.ToDateTimeOffset(),
        DueAt = payout.DueAt?.ToDateTimeOffset(),
        PaidAt = payout.PaidAt?.ToDateTimeOffset(),
    };
}
