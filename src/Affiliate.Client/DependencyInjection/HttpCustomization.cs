using Affiliate.Client.Accounts;

namespace Affiliate.Client.DependencyInjection;

/// <summary>What an app does about the HTTP clients of one account, or of all.</summary>
/// <param name="Account">The account; null for all.</param>
/// <param name="Configure">The app's wishes.</param>
internal sealed record HttpCustomization(AffiliateAccount? Account, Action<AffiliateHttpBuilder> Configure);
