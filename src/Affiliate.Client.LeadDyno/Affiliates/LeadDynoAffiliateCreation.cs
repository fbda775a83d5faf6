namespace Affiliate.Client.LeadDyno.Affiliates;

/// <summary>
/// What <c>POST /affiliates</c> did. For an e-mail address that is known already the vendor returns the old record and changes nothing.
/// </summary>
/// <param name="Affiliate">The record that came back: a new one, or the old one.</param>
/// <param name="RequestedCode">The affiliate code that was asked for; null if none was.</param>
public sealed record LeadDynoAffiliateCreation(LeadDynoAffiliate Affiliate, string? RequestedCode)
{
    /// <summary>
    /// Whether the requested code was ignored: true where the record has another one, so it is an old record. Null where none was asked for
    /// or the response names none, so that nothing can be said.
    /// </summary>
    public bool? IsCodeIgnored => RequestedCode is null || Affiliate.AffiliateCode is null
        ? null
        : !string.Equals(RequestedCode, Affiliate.AffiliateCode, StringComparison.OrdinalIgnoreCase);
}
