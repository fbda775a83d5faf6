using System.Collections.ObjectModel;
using Affiliate.Client.Monetary;
using Affiliate.Client.PayPal.Runs;

namespace Affiliate.Client.PayPal.Execution;

/// <summary>What a <see cref="PaymentExecutor"/> may do.</summary>
public sealed record PaymentExecutorOptions
{
    /// <summary>The most that one run may pay, by currency, in major units; no limit for other currencies.</summary>
    public IReadOnlyDictionary<string, decimal> MaxPerRun { get; init; } = ReadOnlyDictionary<string, decimal>.Empty;

    /// <summary>The most that all runs within 24 hours may pay, by currency, in major units; no limit for others.</summary>
    public IReadOnlyDictionary<string, decimal> MaxPerDay { get; init; } = ReadOnlyDictionary<string, decimal>.Empty;

    /// <summary>
    /// What PayPal takes for a payment, in the payment's currency. Default: 2 % of it. PayPal caps that by currency and country; say so
    /// here if the check asks for more money than is needed.
    /// </summary>
    public Func<PaymentRunItem, Money> Fee { get; init; } = static item => item.Amount with { Amount = item.Amount.Amount * 0.02m };

    /// <summary>Who executes: with this, who approved must be somebody else. Null: one person may do both.</summary>
    public string? ExecutedBy { get; init; }
}
