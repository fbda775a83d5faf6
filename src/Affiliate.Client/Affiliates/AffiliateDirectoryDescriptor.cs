using Affiliate.Client.Accounts;

namespace Affiliate.Client.Affiliates;

/// <summary>Whose directory it is and what it can be asked.</summary>
/// <param name="Account">The vendor and account.</param>
/// <param name="Capabilities">What can be asked.</param>
/// <param name="MaxPageSize">The most rows that the vendor gives at once; 0 where it fixes the size.</param>
public sealed record AffiliateDirectoryDescriptor(AffiliateAccount Account, AffiliateCapabilities Capabilities, int MaxPageSize)
{
    /// <summary>Whether all of the given capabilities are there.</summary>
    public bool Has(AffiliateCapabilities capabilities) => (Capabilities & capabilities) == capabilities;

    /// <summary>Refuses what this directory cannot answer at all.</summary>
    /// <exception cref="NotSupportedException">
    /// The query asks for a field that the vendor does not have; the message names the capability.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="AffiliateQuery.PageSize"/> is below 1.</exception>
    public void Require(AffiliateQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.PageSize is { } size) ArgumentOutOfRangeException.ThrowIfLessThan(size, 1, nameof(query));
        Require(query.HasSales is not null, AffiliateCapabilities.FilterBySales, nameof(AffiliateQuery.HasSales));
        Require(query.IsActive is not null, AffiliateCapabilities.FilterByActive, nameof(AffiliateQuery.IsActive));
        Require(!string.IsNullOrEmpty(query.Text), AffiliateCapabilities.FilterByText, nameof(AffiliateQuery.Text));
    }

    private void Require(bool isAsked, AffiliateCapabilities capability, string member)
    {
        if (isAsked && !Has(capability))
            throw new NotSupportedException(
                $"{Account} cannot answer AffiliateQuery.{member}: the vendor has no such field. "
                + $"Check Descriptor.Capabilities for {nameof(AffiliateCapabilities)}.{capability} before asking.");
    }
}
