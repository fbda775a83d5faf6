using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Leadway.OAuth;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Leadway.Tokens;

/// <summary>What an account's client and its authentication share: the OAuth calls and the tokens that they bring.</summary>
internal sealed class LeadwayAuthorization
{
    private LeadwayAuthorization(VendorContext<LeadwayOptions> context)
    {
        // Created when it is used: most accounts have a static token.
        Api = new Lazy<ILeadwayOAuthApi>(() => new SecretTrackingOAuthApi(
            context.CreateApi<ILeadwayOAuthApi>(LeadwayJsonContext.Default, LeadwayVendor.OAuthEndpoint), context.Redactor));
        Tokens = new LeadwayTokenSource(context, new TokenRefresher(context, Api, LeadwayOAuth.ChooseStore(context, context.Options)));
    }

    public Lazy<ILeadwayOAuthApi> Api { get; }

    public LeadwayTokenSource Tokens { get; }

    /// <summary>The one of the account.</summary>
    public static LeadwayAuthorization For(VendorContext<LeadwayOptions> context) =>
        context.GetOrAdd(static context => new LeadwayAuthorization(context));
}
