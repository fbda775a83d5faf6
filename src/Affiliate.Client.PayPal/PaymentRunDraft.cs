using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal;

/// <summary>Collects evaluated rows, and puts them into an order that does not depend on how they came.</summary>
internal sealed class PaymentRunDraft
{
    private const int MaxSubject = 255;
    private readonly PaymentRunOptions _options;
    private readonly PaymentRunRules _rules;
    private readonly List<(PayoutKey Key, PaymentRunItem? Item, ExcludedPayout? Exclusion)> _rows = [];

    public PaymentRunDraft(PaymentRunOptions options)
    {
        if (options.EmailSubject?.Length > MaxSubject)
            throw new ArgumentException(
                $"{nameof(PaymentRunOptions.EmailSubject)} has more than {MaxSubject} characters.",
                nameof(options)
            );
        _options = options;
        _rules = new PaymentRunRules(options);
    }

    public long NotDue { get; private set; }

    public void Add(Payout row)
    {
        var (item, exclusion) = _rules.Evaluate(row);
        if (item is null && exclusion is null) NotDue++;
        else _rows.Add((row.Key, item, exclusion));
    }

    public (PaymentRunBatch[] Batches, ExcludedPayout[] Excluded) Finish()
    {
        List<PaymentRunItem> items = [];
        List<ExcludedPayout> excluded = [];
        foreach (
            var same in _rows
                .GroupBy(row => row.Key)
                .OrderBy(group => group.Key.Vendor, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Account, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Kind)
                .ThenBy(group => group.Key.Id, StringComparer.Ordinal)
        )
        {
            if (same.Count() > 1) excluded.AddRange(same.Select(row => PaymentRunRules.Exclude(row.Key, ExcludedPayoutReason.Duplicate)));
            else if (same.Single() is { Item: { } item }) items.Add(item);
            else excluded.Add(same.Single().Exclusion!);
        }

        PaymentRunBatch[] batches =
        [
            .. items
                .GroupBy(item => item.Amount.Currency!)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group =>
                    group
                        .Chunk(PaymentRunBatch.MaxItems)
                        .Select((chunk, index) => new PaymentRunBatch(group.Key, index + 1, chunk, _options.EmailSubject))
                ),
        ];
        return (batches, [.. excluded]);
    }
}
