using Affiliate.Client.Accounts;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Storage;

namespace Affiliate.Client.Sync.Tests;

internal static class Rows
{
    public static Payout Row(
        string id,
        PayoutStatus status = PayoutStatus.Due,
        decimal amount = 10,
        PayoutKind kind = PayoutKind.Commission,
        params string[] items) => new()
        {
            Key = new PayoutKey("Fake", AffiliateAccount.DefaultName, kind, id),
            Status = status,
            Amount = amount,
            Currency = "EUR",
            CurrencySource = CurrencySource.Stated,
            Items = items,
            Raw = new { id },
        };

    public static PayoutKey Key(string id, PayoutKind kind = PayoutKind.Commission) => Row(id, kind: kind).Key;

    /// <summary>A row of the ledger's table that counts.</summary>
    public static LedgerPayout Stored(string id, PayoutKind kind = PayoutKind.Commission, int missed = 0) => new()
    {
        Vendor = "Fake",
        Account = AffiliateAccount.DefaultName,
        Kind = kind,
        Id = id,
        State = LedgerState.Present,
        Missed = missed,
        Fingerprint = "f",
        Document = "{}",
    };
}
