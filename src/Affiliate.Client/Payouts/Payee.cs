namespace Affiliate.Client.Payouts;

/// <summary>Who gets the money. What the vendor does not say is null.</summary>
/// <param name="Kind">Affiliate or consumer.</param>
/// <param name="Id">The vendor's id of the affiliate or consumer.</param>
/// <param name="Email">The e-mail address that the vendor states; not necessarily where money is sent to.</param>
/// <param name="Name">The name.</param>
public sealed record Payee(PayeeKind Kind, string? Id, string? Email = null, string? Name = null)
{
    /// <summary>The kind and the id; no name and no address.</summary>
    public override string ToString() => $"{Kind} {Id}";
}
