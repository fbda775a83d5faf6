using System.Text.Json.Serialization;
using Affiliate.Client.Json;
using Affiliate.Client.LeadDyno.Affiliates;
using Affiliate.Client.LeadDyno.Campaigns;
using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.LeadDyno.CustomFields;
using Affiliate.Client.LeadDyno.Json;
using Affiliate.Client.LeadDyno.Leads;
using Affiliate.Client.LeadDyno.Purchases;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.LeadDyno.SubIds;
using Affiliate.Client.LeadDyno.Visitors;

namespace Affiliate.Client.LeadDyno;

/// <summary>How LeadDyno's JSON is read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    MaxDepth = 32,
    Converters =
    [
        typeof(LenientDecimalConverter), typeof(LenientInt64Converter), typeof(LenientBooleanConverter),
        typeof(LenientStringConverter), typeof(LeadDynoInstantConverter), typeof(IsoLocalDateConverter),
        typeof(LeadDynoPageConverter<LeadDynoVisitor>), typeof(LeadDynoRecordConverter<LeadDynoVisitor>),
        typeof(LeadDynoPageConverter<LeadDynoLead>), typeof(LeadDynoRecordConverter<LeadDynoLead>),
        typeof(LeadDynoPageConverter<LeadDynoPurchase>), typeof(LeadDynoRecordConverter<LeadDynoPurchase>),
        typeof(LeadDynoPageConverter<LeadDynoCommission>), typeof(LeadDynoRecordConverter<LeadDynoCommission>),
        typeof(LeadDynoPageConverter<LeadDynoAffiliate>), typeof(LeadDynoRecordConverter<LeadDynoAffiliate>),
        typeof(LeadDynoPageConverter<LeadDynoSubId>), typeof(LeadDynoRecordConverter<LeadDynoSubId>),
        typeof(LeadDynoPageConverter<LeadDynoCampaign>), typeof(LeadDynoRecordConverter<LeadDynoCampaign>),
        typeof(LeadDynoPageConverter<string>), typeof(LeadDynoCancelResponseConverter),
    ])]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(LeadDynoCount))]
[JsonSerializable(typeof(LeadDynoPage<LeadDynoVisitor>))]
[JsonSerializable(typeof(LeadDynoRecord<LeadDynoVisitor>))]
[JsonSerializable(typeof(List<LeadDynoVisitor>))]
[JsonSerializable(typeof(LeadDynoCreateVisitorRequest))]
[JsonSerializable(typeof(LeadDynoVisitorImport))]
[JsonSerializable(typeof(LeadDynoPage<LeadDynoLead>))]
[JsonSerializable(typeof(LeadDynoRecord<LeadDynoLead>))]
[JsonSerializable(typeof(List<LeadDynoLead>))]
[JsonSerializable(typeof(LeadDynoCreateLeadRequest))]
[JsonSerializable(typeof(LeadDynoUpdateLeadRequest))]
[JsonSerializable(typeof(LeadDynoLeadImport))]
[JsonSerializable(typeof(LeadDynoPage<LeadDynoPurchase>))]
[JsonSerializable(typeof(LeadDynoRecord<LeadDynoPurchase>))]
[JsonSerializable(typeof(List<LeadDynoPurchase>))]
[JsonSerializable(typeof(LeadDynoCancelResponse))]
[JsonSerializable(typeof(LeadDynoCreatePurchaseRequest))]
[JsonSerializable(typeof(LeadDynoUpdatePurchaseRequest))]
[JsonSerializable(typeof(LeadDynoPage<LeadDynoCommission>))]
[JsonSerializable(typeof(LeadDynoRecord<LeadDynoCommission>))]
[JsonSerializable(typeof(List<LeadDynoCommission>))]
[JsonSerializable(typeof(LeadDynoCommissionTotals))]
[JsonSerializable(typeof(LeadDynoAffiliateCommissionTotal))]
[JsonSerializable(typeof(LeadDynoCreateCommissionRequest))]
[JsonSerializable(typeof(LeadDynoMarkPaidRequest))]
[JsonSerializable(typeof(LeadDynoPage<LeadDynoAffiliate>))]
[JsonSerializable(typeof(LeadDynoRecord<LeadDynoAffiliate>))]
[JsonSerializable(typeof(List<LeadDynoAffiliate>))]
[JsonSerializable(typeof(LeadDynoCreateAffiliateRequest))]
[JsonSerializable(typeof(LeadDynoUpdateAffiliateRequest))]
[JsonSerializable(typeof(LeadDynoSignInLink))]
[JsonSerializable(typeof(LeadDynoPage<LeadDynoSubId>))]
[JsonSerializable(typeof(LeadDynoRecord<LeadDynoSubId>))]
[JsonSerializable(typeof(List<LeadDynoSubId>))]
[JsonSerializable(typeof(LeadDynoCreateSubIdRequest))]
[JsonSerializable(typeof(LeadDynoPage<LeadDynoCampaign>))]
[JsonSerializable(typeof(LeadDynoRecord<LeadDynoCampaign>))]
[JsonSerializable(typeof(List<LeadDynoCampaign>))]
[JsonSerializable(typeof(LeadDynoPage<string>))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(LeadDynoCreateCustomFieldRequest))]
internal sealed partial class LeadDynoJsonContext : JsonSerializerContext;
