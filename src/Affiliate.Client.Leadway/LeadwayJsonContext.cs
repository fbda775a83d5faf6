using System.Text.Json.Serialization;
using Affiliate.Client.Json;
using Affiliate.Client.Leadway.AffiliateCampaigns;
using Affiliate.Client.Leadway.Affiliates;
using Affiliate.Client.Leadway.Campaigns;
using Affiliate.Client.Leadway.Commissions;
using Affiliate.Client.Leadway.Customers;
using Affiliate.Client.Leadway.Leads;
using Affiliate.Client.Leadway.Media;
using Affiliate.Client.Leadway.OAuth;
using Affiliate.Client.Leadway.PayoutMethods;
using Affiliate.Client.Leadway.Payouts;
using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway;

/// <summary>How Leadway's JSON is read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    MaxDepth = 32,
    Converters =
    [
        typeof(LenientDecimalConverter), typeof(LenientInt64Converter), typeof(LenientBooleanConverter),
        typeof(LenientStringConverter), typeof(IsoInstantConverter), typeof(IsoLocalDateConverter),
    ])]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(LeadwayActiveState))]
[JsonSerializable(typeof(LeadwayAffiliate))]
[JsonSerializable(typeof(LeadwayAffiliatePage))]
[JsonSerializable(typeof(LeadwayAffiliateRecord))]
[JsonSerializable(typeof(LeadwayCampaign))]
[JsonSerializable(typeof(LeadwayMoveToCampaignRequest))]
[JsonSerializable(typeof(LeadwayCampaignPage))]
[JsonSerializable(typeof(LeadwayCommission))]
[JsonSerializable(typeof(LeadwayCommissionPage))]
[JsonSerializable(typeof(LeadwayUpdateCommissionStatusRequest))]
[JsonSerializable(typeof(LeadwayCountryBankMappingPage))]
[JsonSerializable(typeof(LeadwayCustomer))]
[JsonSerializable(typeof(LeadwayCustomerPage))]
[JsonSerializable(typeof(LeadwayCustomerState))]
[JsonSerializable(typeof(LeadwayLeadExistence))]
[JsonSerializable(typeof(LeadwayMedia))]
[JsonSerializable(typeof(LeadwayUpdateMediaRequest))]
[JsonSerializable(typeof(LeadwayMediaPage))]
[JsonSerializable(typeof(LeadwayCreateAffiliateRequest))]
[JsonSerializable(typeof(LeadwayCreateCommissionRequest))]
[JsonSerializable(typeof(LeadwayCreateLeadRequest))]
[JsonSerializable(typeof(LeadwayOutcome))]
[JsonSerializable(typeof(LeadwayPayoutMethod))]
[JsonSerializable(typeof(LeadwayCreatePayoutMethodRequest))]
[JsonSerializable(typeof(LeadwayUpdatePayoutMethodRequest))]
[JsonSerializable(typeof(LeadwayPayoutMethodPage))]
[JsonSerializable(typeof(LeadwayPayoutPage))]
[JsonSerializable(typeof(LeadwayReferralId))]
[JsonSerializable(typeof(LeadwayReferralIdAvailability))]
[JsonSerializable(typeof(LeadwayUpdateReferralIdRequest))]
[JsonSerializable(typeof(LeadwaySuccess))]
[JsonSerializable(typeof(LeadwaySuspension))]
[JsonSerializable(typeof(LeadwayTaxForm))]
[JsonSerializable(typeof(LeadwayTaxFormReceipt))]
[JsonSerializable(typeof(LeadwayTokenResponse))]
[JsonSerializable(typeof(LeadwayInstalledLocations))]
[JsonSerializable(typeof(LeadwayInstalledLocationPage))]
internal sealed partial class LeadwayJsonContext : JsonSerializerContext;
