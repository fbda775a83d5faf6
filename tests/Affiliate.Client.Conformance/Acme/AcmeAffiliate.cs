namespace Affiliate.Client.Acme;

/// <summary>Whom a payout goes to.</summary>
public sealed record AcmeAffiliate
{
    public string? Id { get; init; }

    public string? Email { get; init; }
}
