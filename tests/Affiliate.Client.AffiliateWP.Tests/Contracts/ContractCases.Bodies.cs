using Affiliate.Client.AffiliateWP.Affiliates;
using Affiliate.Client.AffiliateWP.Creatives;
using Affiliate.Client.AffiliateWP.Customers;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.AffiliateWP.Visits;

namespace Affiliate.Client.AffiliateWP.Tests.Contracts;

/// <summary>Bodies with every member that the vendor documents.</summary>
internal static partial class ContractCases
{
    private static AffiliateWPCreatePayoutRequest NewPayout => new()
    {
        AffiliateId = 1,
        Referrals = [277],
        Amount = 12.34m,
        PayoutMethod = "sdk",
        Status = AffiliateWPPayoutStatus.Paid,
        Date = Time,
        Owner = 1,
        ServiceId = 90004,
        Description = "January",
    };

    private static AffiliateWPUpdatePayoutRequest PayoutChange => new()
    {
        AffiliateId = 1,
        Owner = 1,
        Amount = 12.34m,
        PayoutMethod = "sdk",
        Status = AffiliateWPPayoutStatus.Failed,
        Date = Time,
    };

    private static AffiliateWPCreateAffiliateRequest NewAffiliate => AffiliateWPCreateAffiliateRequest.ForUser(2) with
    {
        PaymentEmail = "pay@example.test",
        Rate = 12.5m,
        RateType = AffiliateWPRateType.Flat,
        FlatRateBasis = AffiliateWPFlatRateBasis.PerOrder,
        Status = AffiliateWPAffiliateStatus.Active,
        RestId = "site:7",
        DateRegistered = Time,
    };

    private static AffiliateWPUpdateAffiliateRequest AffiliateChange => new()
    {
        UserId = 2,
        AccountEmail = "login@example.test",
        PaymentEmail = "pay@example.test",
        Rate = 12.5m,
        RateType = AffiliateWPRateType.Flat,
        FlatRateBasis = AffiliateWPFlatRateBasis.PerOrder,
        Status = AffiliateWPAffiliateStatus.Inactive,
        RestId = "site:7",
        DateRegistered = Time,
    };

    private static AffiliateWPCreateReferralRequest NewReferral => new()
    {
        AffiliateId = 34,
        VisitId = 2,
        Description = "Order 1030",
        Amount = 97.59m,
        Currency = "USD",
        Custom = "x",
        Products = "y",
        Context = "edd",
        Campaign = "spring",
        Reference = "1030",
        Date = Time,
        ParentId = 1,
        Status = AffiliateWPReferralStatus.Unpaid,
    };

    private static AffiliateWPUpdateReferralRequest ReferralChange => new()
    {
        AffiliateId = 34,
        VisitId = 2,
        RestId = "site:7",
        Description = "Order 1030",
        Amount = 97.59m,
        Currency = "USD",
        Custom = "x",
        Products = "y",
        Context = "edd",
        Campaign = "spring",
        Reference = "1030",
        Date = Time,
        ParentId = 1,
        Status = AffiliateWPReferralStatus.Rejected,
    };

    private static AffiliateWPCreateVisitRequest NewVisit => new()
    {
        AffiliateId = 22,
        ReferralId = 6,
        RestId = "site:7",
        Url = "http://example.test/p/2",
        Referrer = "http://example.test/from",
        Campaign = "spring",
        Context = "edd",
        Ip = "203.0.113.2",
        Date = Time,
    };

    private static AffiliateWPUpdateVisitRequest VisitChange => new()
    {
        AffiliateId = 22,
        ReferralId = 6,
        RestId = "site:7",
        Url = "http://example.test/p/2",
        Referrer = "http://example.test/from",
        Campaign = "spring",
        Context = "edd",
        Ip = "203.0.113.2",
        Date = Time,
    };

    private static AffiliateWPCreateCreativeRequest NewCreative => new()
    {
        Type = AffiliateWPCreativeType.TextLink,
        Name = "Creative 4",
        Description = "The fourth",
        Url = "http://example.test/c/4",
        Text = "Text 4",
        Image = "http://example.test/c/4.png",
        Status = AffiliateWPCreativeStatus.Active,
        Date = Time,
    };

    private static AffiliateWPUpdateCreativeRequest CreativeChange => new()
    {
        Type = AffiliateWPCreativeType.TextLink,
        Name = "Creative 4",
        Description = "The fourth",
        Url = "http://example.test/c/4",
        Text = "Text 4",
        Image = "http://example.test/c/4.png",
        Status = AffiliateWPCreativeStatus.Active,
        Date = Time,
    };

    private static AffiliateWPCreateCustomerRequest NewCustomer => new()
    {
        Email = "cust03@shop.example.test",
        FirstName = "Cust3",
        LastName = "Omer3",
        UserId = 2,
        Ip = "203.0.113.3",
        DateCreated = Time,
    };

    private static AffiliateWPUpdateCustomerRequest CustomerChange => new()
    {
        Email = "cust03@shop.example.test",
        FirstName = "Cust3",
        LastName = "Omer3",
        UserId = 2,
        Ip = "203.0.113.3",
        DateCreated = Time,
    };
}
