using Affiliate.Client.Accounts;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Payables;

/// <summary>Sums the rows of one source as they pass. It keeps payees and sums, no rows.</summary>
internal sealed class PayablesSums(AffiliateAccount account, PayableRules rules)
{
    private readonly Dictionary<(PayeeKind Kind, string? Id, string? Email, string? Name), int> _payeeNumbers = [];
    private readonly List<Payee> _payees = [];
    private readonly Dictionary<Cell, PayablesAmount> _sums = [];
    private readonly Dictionary<string, decimal> _totals = new(StringComparer.Ordinal);
    private readonly Dictionary<ExcludedReason, long> _excluded = [];

    public long Rows { get; private set; }

    public IEnumerable<PayablesLine> Lines => _sums.Select(sum => new PayablesLine
    {
        Account = account,
        Payee = sum.Key.Payee is { } number ? _payees[number] : null,
        Currency = sum.Key.Currency,
        State = sum.Key.State,
        Bucket = sum.Key.Bucket,
        Sum = sum.Value,
    });

    public IEnumerable<ExcludedLine> Excluded => _excluded.Select(pair => new ExcludedLine(account, pair.Key, pair.Value));

    public void Add(Payout row)
    {
        Rows++;
        if ((PayableRules.Refuse(row) ?? (FitsTotal(row) ? null : ExcludedReason.AmountOutOfRange)) is { } reason)
        {
            _excluded[reason] = _excluded.GetValueOrDefault(reason) + 1;
            return;
        }

        var state = rules.State(row);
        var cell = new Cell(GetNumber(row.Payee), row.Currency, state, row.IsOwed ? rules.Bucket(row.DueAt) : null);
        _sums[cell] = _sums.GetValueOrDefault(cell) + new PayablesAmount(1, row.Amount);
    }

    // One total per currency, over all signs, holds if every sum of its parts does.
    private bool FitsTotal(Payout row)
    {
        var currency = row.Currency ?? "";
        try
        {
            _totals[currency] = ExactSum.From(_totals.GetValueOrDefault(currency), Math.Abs(row.Amount));
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    // Rows of one payee may tell more or less of it; the id decides, else the address, else the name. What any row tells is kept.
    private int? GetNumber(Payee? payee)
    {
        if (payee is null or { Id: null, Email: null, Name: null }) return null;
        var email = payee.Id is null ? payee.Email : null;
        var key = (payee.Kind, payee.Id, email, payee.Id is null && email is null ? payee.Name : null);
        if (!_payeeNumbers.TryGetValue(key, out var number))
        {
            number = _payees.Count;
            _payeeNumbers.Add(key, number);
            _payees.Add(payee);
        }
        else if (_payees[number] is { Email: null } or { Name: null })
        {
            var known = _payees[number];
            _payees[number] = known with { Email = known.Email ?? payee.Email, Name = known.Name ?? payee.Name };
        }

        return number;
    }

    private readonly record struct Cell(int? Payee, string? Currency, PayableState State, AgeingBucket? Bucket);
}
