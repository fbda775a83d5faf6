using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.AffiliateWP;

/// <summary>How AffiliateWP's JSON is read and written.</summary>
[JsonSourceGenerationOptions(
#if NET10_0_OR_GREATER
    AllowDuplicateProperties = false, // before .NET 10: Json/DuplicateProperties
#endif
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
[JsonSerializable(typeof(AffiliateWPNewPayout))]
[JsonSerializable(typeof(AffiliateWPPayoutChange))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPPayout>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPReferral>))]
[JsonSerializable(typeof(AffiliateWPReferralQuery))]
[JsonSerializable(typeof(AffiliateWPNewReferral))]
[JsonSerializable(typeof(AffiliateWPReferralChange))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPReferral>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPAffiliate>))]
[JsonSerializable(typeof(AffiliateWPAffiliateQuery))]
[JsonSerializable(typeof(AffiliateWPNewAffiliate))]
[JsonSerializable(typeof(AffiliateWPAffiliateChange))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPAffiliate>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPVisit>))]
[JsonSerializable(typeof(AffiliateWPVisitQuery))]
[JsonSerializable(typeof(AffiliateWPNewVisit))]
[JsonSerializable(typeof(AffiliateWPVisitChange))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPVisit>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPCreative>))]
[JsonSerializable(typeof(AffiliateWPCreativeQuery))]
[JsonSerializable(typeof(AffiliateWPNewCreative))]
[JsonSerializable(typeof(AffiliateWPCreativeChange))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPCreative>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPCustomer>))]
[JsonSerializable(typeof(AffiliateWPCustomerQuery))]
[JsonSerializable(typeof(AffiliateWPNewCustomer))]
[JsonSerializable(typeof(AffiliateWPCustomerChange))]
[JsonSerializable(typeof(AffiliateWPDeleted<AffiliateWPCustomer>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPCampaign>))]
[JsonSerializable(typeof(AffiliateWPCampaignQuery))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPSale>))]
[JsonSerializable(typeof(AffiliateWPSaleQuery))]
internal sealed partial class AffiliateWPJsonContext : JsonSerializerContext;
