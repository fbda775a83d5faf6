namespace Affiliate.Client;

/// <summary>Collects judged rows, and puts them into an order that does not depend on how they came.</summary>
internal sealed class PayPlanDraft
{
    private const int MaxSubject = 255;
    private readonly PayPlanOptions _options;
    private readonly PayPlanRules _rules;
    private readonly List<(PayoutKey Key, PayPlanItem? Item, PayPlanRefusal? Refusal)> _rows = [];

    public PayPlanDraft(PayPlanOptions options)
    {
        if (options.EmailSubject?.Length > MaxSubject)
            throw new ArgumentException($"{nameof(PayPlanOptions.EmailSubject)} has more than {MaxSubject} characters.", nameof(options));
        _options = options;
        _rules = new PayPlanRules(options);
    }

    public long NotDue { get; private set; }

    public void Add(Payout row)
    {
        var (item, refusal) = _rules.Judge(row);
        if (item is null && refusal is null) NotDue++;
        else _rows.Add((row.Key, item, refusal));
    }

    public (PayPlanBatch[] Batches, PayPlanRefusal[] Refused) Finish()
    {
        List<PayPlanItem> items = [];
        List<PayPlanRefusal> refused = [];
        foreach (var same in _rows.GroupBy(row => row.Key).OrderBy(group => group.Key.Vendor, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Account, StringComparer.Ordinal).ThenBy(group => group.Key.Kind).ThenBy(group => group.Key.Id, StringComparer.Ordinal))
        {
            if (same.Count() > 1) refused.AddRange(same.Select(row => PayPlanRules.Refuse(row.Key, PayPlanRefusalReason.Duplicate)));
            else if (same.Single() is { Item: { } item }) items.Add(item);
            else refused.Add(same.Single().Refusal!);
        }

        PayPlanBatch[] batches = [.. items.GroupBy(item => item.Amount.Currency!).OrderBy(group => group.Key, StringComparer.Ordinal).SelectMany(group =>
            group.Chunk(PayPlanBatch.MaxItems).Select((chunk, index) => new PayPlanBatch(group.Key, index + 1, chunk, _options.EmailSubject)))];
        return (batches, [.. refused]);
    }
}
