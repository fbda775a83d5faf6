namespace Affiliate.Client.Conversions;

/// <summary>What the vendor made of a conversion.</summary>
/// <param name="Id">The vendor's id of the record; null if it tells none.</param>
/// <param name="CreditedAffiliateId">Who the vendor credits, by its id; null: nobody, or it does not say.</param>
/// <param name="TrackingCode">The vendor's code of the visitor, for later steps.</param>
/// <param name="Raw">The vendor's own record.</param>
public sealed record ConversionResult(string? Id, string? CreditedAffiliateId, string? TrackingCode, object Raw);
