using System.Globalization;

namespace Affiliate.Client.Monetary;

/// <summary>An amount in a currency that may be unknown. Amounts of different currencies, or of an unknown one, are never added.</summary>
/// <param name="Amount">In major units, with its sign.</param>
/// <param name="Currency">ISO 4217 code; null = unknown.</param>
public readonly record struct Money(decimal Amount, string? Currency) : IComparable<Money>
{
    /// <summary>Adds two amounts of one known currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ, or one of them is unknown.</exception>
    /// <exception cref="OverflowException">A decimal cannot hold the sum without rounding.</exception>
    public static Money operator +(Money left, Money right) => left.Add(right);

    /// <summary>Adds an amount of the same known currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ, or one of them is unknown.</exception>
    /// <exception cref="OverflowException">A decimal cannot hold the sum without rounding.</exception>
    public Money Add(Money other)
    {
        RequireSameCurrency(other);
        return this with { Amount = ExactSum.From(Amount, other.Amount) };
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The currencies differ, or one of them is unknown.</exception>
    public int CompareTo(Money other)
    {
        RequireSameCurrency(other);
        return Amount.CompareTo(other.Amount);
    }

    /// <summary>Less than, in one known currency.</summary>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>More than, in one known currency.</summary>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>At most, in one known currency.</summary>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>At least, in one known currency.</summary>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>The amount and the currency, for example <c>20.0 USD</c> or <c>20.0 (currency unknown)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency ?? "(currency unknown)"}");

    private void RequireSameCurrency(Money other)
    {
        if (Currency is null || other.Currency is null)
            throw new InvalidOperationException(
                "An amount of unknown currency cannot be added or compared. Group by currency first, or configure the account's currency."
            );
        if (!string.Equals(Currency, other.Currency, StringComparison.Ordinal))
            throw new InvalidOperationException(
                $"Amounts of different currencies ({Currency}, {other.Currency}) cannot be added or compared. Group by currency first."
            );
    }
}
