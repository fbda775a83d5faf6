using System.Text.Json.Serialization;
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
[JsonSerializable(typeof(AffiliateWPPayoutCreation))]
[JsonSerializable(typeof(AffiliateWPPayoutUpdate))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPPayout>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPReferral>))]
[JsonSerializable(typeof(AffiliateWPReferralQuery))]
[JsonSerializable(typeof(AffiliateWPReferralCreation))]
[JsonSerializable(typeof(AffiliateWPReferralUpdate))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPReferral>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPAffiliate>))]
[JsonSerializable(typeof(AffiliateWPAffiliateQuery))]
[JsonSerializable(typeof(AffiliateWPAffiliateCreation))]
[JsonSerializable(typeof(AffiliateWPAffiliateUpdate))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPAffiliate>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPVisit>))]
[JsonSerializable(typeof(AffiliateWPVisitQuery))]
[JsonSerializable(typeof(AffiliateWPVisitCreation))]
[JsonSerializable(typeof(AffiliateWPVisitUpdate))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPVisit>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPCreative>))]
[JsonSerializable(typeof(AffiliateWPCreativeQuery))]
[JsonSerializable(typeof(AffiliateWPCreativeCreation))]
[JsonSerializable(typeof(AffiliateWPCreativeUpdate))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPCreative>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPCustomer>))]
[JsonSerializable(typeof(AffiliateWPCustomerQuery))]
[JsonSerializable(typeof(AffiliateWPCustomerCreation))]
[JsonSerializable(typeof(AffiliateWPCustomerUpdate))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPCustomer>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPCampaign>))]
[JsonSerializable(typeof(AffiliateWPCampaignQuery))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPSale>))]
[JsonSerializable(typeof(AffiliateWPSaleQuery))]
internal sealed partial class AffiliateWPJsonContext : JsonSerializerContext;
