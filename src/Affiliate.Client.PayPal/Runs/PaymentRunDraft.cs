using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal.Runs;

/// <summary>Collects evaluated rows, and puts them into an order that does not depend on how they came.</summary>
internal sealed class PaymentRunDraft
{
    private const int MaxSubject = 255;
    private readonly PaymentRunOptions _options;
    private readonly PaymentRunRules _rules;
    private readonly List<(PayoutKey Key, PaymentRunItem? Item, ExcludedPayout? Exclusion)> _rows = [];
    private readonly Dictionary<Payout, List<PayoutKey>> _sameInAllAccounts = [];

    public PaymentRunDraft(PaymentRunOptions options, PaymentHistory history)
    {
        if (options.EmailSubject is { } subject && (subject.Length > MaxSubject || !subject.All(letter => letter is >= ' ' and <= '~')))
            throw new ArgumentException(
                $"{nameof(PaymentRunOptions.EmailSubject)} must be at most {MaxSubject} ASCII characters on one line.",
                nameof(options)
            );
        if (options.CsvDecimalSign is not ('.' or ','))
            throw new ArgumentException($"{nameof(PaymentRunOptions.CsvDecimalSign)} must be a point or a comma.", nameof(options));
        _options = options;
        _rules = new PaymentRunRules(options, history);
    }

    public long NotDue { get; private set; }

    public void Add(Payout row)
    {
        var (item, exclusion) = _rules.Evaluate(row);
        if (item is null && exclusion is null) NotDue++;
        else _rows.Add((row.Key, item, exclusion));
        if (item is null) return;
        var anywhere = row with { Key = row.Key with { Account = "" } };
        if (!_sameInAllAccounts.TryGetValue(anywhere, out var keys)) _sameInAllAccounts[anywhere] = keys = [];
        keys.Add(row.Key);
    }

    public (PaymentRunBatch[] Batches, ExcludedPayout[] Excluded) Finish()
    {
        var twice = _sameInAllAccounts.Values.Where(keys => keys.Distinct().Count() > 1).SelectMany(keys => keys).ToHashSet();
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
            else if (twice.Contains(same.Key)) excluded.Add(PaymentRunRules.Exclude(same.Key, ExcludedPayoutReason.SameRowInTwoAccounts));
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
                        .Select((chunk, index) => new PaymentRunBatch(group.Key, index + 1, chunk, _options))
                ),
        ];
        return (batches, [.. excluded]);
    }
}
