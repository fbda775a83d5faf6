using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Affiliates;
using Affiliate.Client.AffiliateWP.Campaigns;
using Affiliate.Client.AffiliateWP.Creatives;
using Affiliate.Client.AffiliateWP.Customers;
using Affiliate.Client.AffiliateWP.Json;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.AffiliateWP.Sales;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.AffiliateWP.Site;
using Affiliate.Client.AffiliateWP.Visits;
using Affiliate.Client.Json;

namespace Affiliate.Client.AffiliateWP;

/// <summary>How AffiliateWP's JSON is read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    MaxDepth = 64,
    Converters =
    [
        typeof(LenientDecimalConverter), typeof(LenientInt64Converter), typeof(LenientBooleanConverter),
        typeof(LenientStringConverter), typeof(LocalDateTimeConverter),
    ])]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(AffiliateWPUser))]
[JsonSerializable(typeof(AffiliateWPProduct))]
[JsonSerializable(typeof(IReadOnlyList<long>))]
[JsonSerializable(typeof(AffiliateWPSite))]
[JsonSerializable(typeof(AffiliateWPIndex))]
[JsonSerializable(typeof(AffiliateWPRoute))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPPayout>))]
[JsonSerializable(typeof(AffiliateWPPayoutQuery))]
[JsonSerializable(typeof(AffiliateWPCreatePayoutRequest))]
[JsonSerializable(typeof(AffiliateWPUpdatePayoutRequest))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPPayout>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPReferral>))]
[JsonSerializable(typeof(AffiliateWPReferralQuery))]
[JsonSerializable(typeof(AffiliateWPCreateReferralRequest))]
[JsonSerializable(typeof(AffiliateWPUpdateReferralRequest))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPReferral>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPAffiliate>))]
[JsonSerializable(typeof(AffiliateWPAffiliateQuery))]
[JsonSerializable(typeof(AffiliateWPCreateAffiliateRequest))]
[JsonSerializable(typeof(AffiliateWPUpdateAffiliateRequest))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPAffiliate>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPVisit>))]
[JsonSerializable(typeof(AffiliateWPVisitQuery))]
[JsonSerializable(typeof(AffiliateWPCreateVisitRequest))]
[JsonSerializable(typeof(AffiliateWPUpdateVisitRequest))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPVisit>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPCreative>))]
[JsonSerializable(typeof(AffiliateWPCreativeQuery))]
[JsonSerializable(typeof(AffiliateWPCreateCreativeRequest))]
[JsonSerializable(typeof(AffiliateWPUpdateCreativeRequest))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPCreative>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPCustomer>))]
[JsonSerializable(typeof(AffiliateWPCustomerQuery))]
[JsonSerializable(typeof(AffiliateWPCreateCustomerRequest))]
[JsonSerializable(typeof(AffiliateWPUpdateCustomerRequest))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPCustomer>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPCampaign>))]
[JsonSerializable(typeof(AffiliateWPCampaignQuery))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPSale>))]
[JsonSerializable(typeof(AffiliateWPSaleQuery))]
internal sealed partial class AffiliateWPJsonContext : JsonSerializerContext;
