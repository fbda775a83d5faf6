namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>Whom a payout goes to.</summary>
public sealed record AcmeAffiliate
{
    /// <summary>The vendor's id.</summary>
    public string? Id { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }
}
