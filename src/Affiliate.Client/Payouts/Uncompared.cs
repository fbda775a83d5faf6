namespace Affiliate.Client.Payouts;

/// <summary>A value that takes no part in the equality of the record that holds it.</summary>
/// <param name="Value">The value.</param>
internal readonly record struct Uncompared(object Value)
{
    public bool Equals(Uncompared other) => true;

    public override int GetHashCode() => 0;
}
