using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal.Journal;

/// <summary>One payment of a batch, as the journal keeps it.</summary>
public sealed record JournalPayment
{
    /// <summary>The row that is paid.</summary>
    public required PayoutKey Key { get; init; }

    /// <summary>The vendor's ids of the commissions that the row covers: they are paid with it.</summary>
    public IReadOnlyList<string> Covers { get; init; } = [];

    /// <summary>The id of the payment that PayPal repeats.</summary>
    public required string SenderItemId { get; init; }

    /// <summary>The address of the payee; personal data.</summary>
    public required string Receiver { get; init; }

    /// <summary>In major units, with the decimals that PayPal takes.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The note that the payee sees.</summary>
    public string Note { get; init; } = "";

    /// <summary>What is known of it.</summary>
    public PaymentState State { get; init; }

    /// <summary>PayPal's own word, for example <c>UNCLAIMED</c>.</summary>
    public string? ProviderStatus { get; init; }

    /// <summary>Why it is not paid, in PayPal's words.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the row was marked as paid at its vendor.</summary>
    public bool IsMarked { get; init; }
}
