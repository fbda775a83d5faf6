namespace Affiliate.Client.Leadway.Affiliates;

/// <summary>What writes of affiliates call the e-mail address.</summary>
public enum LeadwayEmailName
{
    /// <summary><c>affiliateEmail</c>, as the vendor's pages of 2026-09 say.</summary>
    AffiliateEmail,

    /// <summary><c>email</c>, as responses call it.</summary>
    Email,
}
