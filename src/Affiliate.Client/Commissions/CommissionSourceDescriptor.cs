using Affiliate.Client.Accounts;

namespace Affiliate.Client.Commissions;

/// <summary>Whose commissions they are, what they tell, and what can be asked.</summary>
/// <param name="Account">The vendor and account.</param>
/// <param name="Capabilities">What is told and can be asked.</param>
/// <param name="MaxPageSize">The most rows that the vendor gives at once.</param>
public sealed record CommissionSourceDescriptor(AffiliateAccount Account, CommissionCapabilities Capabilities, int MaxPageSize)
{
    /// <summary>Whether all of the given capabilities are there.</summary>
    public bool Has(CommissionCapabilities capabilities) => (Capabilities & capabilities) == capabilities;

    /// <summary>Refuses what this source cannot answer at all.</summary>
    /// <exception cref="NotSupportedException">
    /// The query asks for a field that the vendor does not have; the message names the capability.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="CommissionQuery.PageSize"/> is below 1.</exception>
    public void Require(CommissionQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.PageSize is { } size) ArgumentOutOfRangeException.ThrowIfLessThan(size, 1, nameof(query));
        Require(query.PayoutId is not null, CommissionCapabilities.LinkedPayout, nameof(CommissionQuery.PayoutId));
        Require(query.Created is not null, CommissionCapabilities.FilterByCreated, nameof(CommissionQuery.Created));
    }

    private void Require(bool isAsked, CommissionCapabilities capability, string member)
    {
        if (isAsked && !Has(capability))
            throw new NotSupportedException(
                $"{Account} cannot answer CommissionQuery.{member}: the vendor has no such field. "
                + $"Check Descriptor.Capabilities for {nameof(CommissionCapabilities)}.{capability} before asking.");
    }
}
