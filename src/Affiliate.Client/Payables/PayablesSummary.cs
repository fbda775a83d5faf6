using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Accounts;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Payables;

/// <summary>The figures of one group of a <see cref="PayablesReport"/> in one currency.</summary>
public sealed class PayablesSummary
{
    internal PayablesSummary(string? vendor, AffiliateAccount? account, Payee? payee, string? currency, IEnumerable<PayablesLine> lines)
    {
        Vendor = vendor;
        Account = account;
        Payee = payee;
        Currency = currency;
        var states = new SortedDictionary<PayableState, PayablesAmount>();
        var buckets = new SortedDictionary<AgeingBucket, PayablesAmount>();
        (States, Buckets) = (states, buckets);
        foreach (var line in lines)
        {
            states[line.State] = this[line.State] + line.Sum;
            if (line.Bucket is { } bucket) buckets[bucket] = this[bucket] + line.Sum;
        }
    }

    [JsonConstructor]
    internal PayablesSummary(
        string? vendor,
        AffiliateAccount? account,
        Payee? payee,
        string? currency,
        IReadOnlyDictionary<PayableState, PayablesAmount> states,
        IReadOnlyDictionary<AgeingBucket, PayablesAmount> buckets
    )
    {
        (Vendor, Account, Payee, Currency) = (vendor, account, payee, currency);
        States = states ?? throw new JsonException("A summary has States.");
        Buckets = buckets ?? throw new JsonException("A summary has Buckets.");
    }

    /// <summary>The vendor; null where the group spans several.</summary>
    public string? Vendor { get; }

    /// <summary>
    /// The account; null where the group spans several. Always set where <see cref="Currency"/> is null: unknown currencies are not added
    /// over accounts.
    /// </summary>
    public AffiliateAccount? Account { get; }

    /// <summary>The payee; null unless the grouping is by payee and the rows name one.</summary>
    public Payee? Payee { get; }

    /// <summary>ISO 4217 code; null = unknown.</summary>
    public string? Currency { get; }

    /// <summary>The figures of every state that has a row.</summary>
    public IReadOnlyDictionary<PayableState, PayablesAmount> States { get; }

    /// <summary>The owed figures of every ageing bucket that has a row.</summary>
    public IReadOnlyDictionary<AgeingBucket, PayablesAmount> Buckets { get; }

    /// <summary>Owed, not approved yet.</summary>
    [JsonIgnore]
    public PayablesAmount Pending => this[PayableState.Pending];

    /// <summary>Owed and approved.</summary>
    [JsonIgnore]
    public PayablesAmount Due => this[PayableState.Due];

    /// <summary>Owed: pending and due together. The buckets add up to it exactly.</summary>
    public PayablesAmount Owed => Pending + Due;

    /// <summary>Owed since at least one local day.</summary>
    public PayablesAmount Overdue =>
        this[AgeingBucket.Days1To30] + this[AgeingBucket.Days31To60] + this[AgeingBucket.Days61To90] + this[AgeingBucket.Over90Days];

    /// <summary>Being sent.</summary>
    [JsonIgnore]
    public PayablesAmount InProcess => this[PayableState.InProcess];

    /// <summary>Paid in the report's period.</summary>
    [JsonIgnore]
    public PayablesAmount Paid => this[PayableState.Paid];

    /// <summary>Paid at a date that the vendor does not state; in no period.</summary>
    [JsonIgnore]
    public PayablesAmount PaidDateUnknown => this[PayableState.PaidDateUnknown];

    /// <summary>The attempt to pay failed.</summary>
    [JsonIgnore]
    public PayablesAmount Failed => this[PayableState.Failed];

    /// <summary>The figures of one state.</summary>
    public PayablesAmount this[PayableState state] => States.GetValueOrDefault(state);

    /// <summary>The owed figures of one ageing bucket.</summary>
    public PayablesAmount this[AgeingBucket bucket] => Buckets.GetValueOrDefault(bucket);
}
