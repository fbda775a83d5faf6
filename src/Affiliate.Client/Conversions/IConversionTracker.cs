using Affiliate.Client.Accounts;

namespace Affiliate.Client.Conversions;

/// <summary>
/// Tells one account at one vendor of clicks, leads and purchases. Every method is an unsafe write: it is sent once, and never repeated
/// after an unclear failure.
/// </summary>
public interface IConversionTracker : IAffiliateAdapter
{
    /// <summary>What the vendor can be told.</summary>
    ConversionCapabilities Capabilities { get; }

    /// <summary>Records a click on a referral link.</summary>
    /// <exception cref="NotSupportedException">The vendor cannot be told of clicks.</exception>
    /// <exception cref="ArgumentException">A member that the vendor needs is missing; the message names it.</exception>
    Task<ConversionResult> TrackClickAsync(Conversion conversion, CancellationToken cancellationToken = default);

    /// <summary>Records a lead.</summary>
    /// <exception cref="NotSupportedException">The vendor cannot be told of leads.</exception>
    /// <exception cref="ArgumentException">A member that the vendor needs is missing; the message names it.</exception>
    /// <example>
    /// <code>await tracker.TrackLeadAsync(new Conversion { CustomerEmail = "bob@example.com", Affiliate = code });</code>
    /// </example>
    Task<ConversionResult> TrackLeadAsync(Conversion conversion, CancellationToken cancellationToken = default);

    /// <summary>Records a purchase.</summary>
    /// <exception cref="NotSupportedException">The vendor cannot be told of purchases.</exception>
    /// <exception cref="ArgumentException">A member that the vendor needs is missing; the message names it.</exception>
    /// <example>
    /// <code>
    /// await tracker.TrackPurchaseAsync(
    ///     new Conversion { CustomerEmail = "bob@example.com", PurchaseCode = "order-1", Amount = new Money(20m, "USD") });
    /// </code>
    /// </example>
    Task<ConversionResult> TrackPurchaseAsync(Conversion conversion, CancellationToken cancellationToken = default);
}
