using Affiliate.Client.Accounts;

namespace Affiliate.Client.Payouts;

/// <summary>Who a source is and what it can be asked.</summary>
/// <param name="Account">The vendor and account.</param>
/// <param name="Capabilities">What can be asked.</param>
/// <param name="MaxPageSize">The most rows that the vendor gives at once.</param>
public sealed record PayoutSourceDescriptor(AffiliateAccount Account, PayoutCapabilities Capabilities, int MaxPageSize)
{
    /// <summary>Whether all of the given capabilities are there.</summary>
    /// <example>
    /// <code>if (source.Descriptor.Has(PayoutCapabilities.FilterByPaid)) Console.WriteLine("can be asked for what was paid");</code>
    /// </example>
    public bool Has(PayoutCapabilities capabilities) => (Capabilities & capabilities) == capabilities;

    /// <summary>Refuses what this source cannot answer at all.</summary>
    /// <exception cref="NotSupportedException">
    /// The query asks for a field that the vendor does not have; the message names the capability.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="PayoutQuery.PageSize"/> is below 1.</exception>
    public void Require(PayoutQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.PageSize is { } size) ArgumentOutOfRangeException.ThrowIfLessThan(size, 1, nameof(query));
        Require(query.PayeeId is not null, PayoutCapabilities.FilterByPayee, nameof(PayoutQuery.PayeeId));
        Require(query.Created is not null, PayoutCapabilities.FilterByCreated, nameof(PayoutQuery.Created));
        Require(query.Paid is not null, PayoutCapabilities.FilterByPaid, nameof(PayoutQuery.Paid));
        Require(query.Due is not null, PayoutCapabilities.FilterByDue, nameof(PayoutQuery.Due));
    }

    private void Require(bool isAsked, PayoutCapabilities capability, string member)
    {
        if (isAsked && !Has(capability))
            throw new NotSupportedException(
                $"{Account} cannot answer PayoutQuery.{member}: the vendor has no such field. "
                + $"Check Descriptor.Capabilities for {nameof(PayoutCapabilities)}.{capability} before asking.");
    }
}
