using NodaTime;

namespace Affiliate.Client.Leadway.Tests;

/// <summary>A call of every endpoint of the affiliate manager.</summary>
internal static class EndpointCalls
{
    private const string P = "/affiliate-manager/ve9EPM428h8vShlRW1KT";
    private const string C = "/affiliate-manager/affiliate-campaign/ve9EPM428h8vShlRW1KT";
    private const string L = LeadwayTest.Location;

    public static IReadOnlyList<EndpointCall> All { get; } =
    [
        new("ListAffiliates", "GET", P + "/affiliates?query=a%20b&active=true&campaignId=c&skip=100&limit=50&fromDate=2024-06-01&toDate=2024-06-30", null, "affiliates",
            async c => await c.Api.ListAffiliatesAsync(L, "a b", true, "c", 100, 50, new LocalDate(2024, 6, 1), new LocalDate(2024, 6, 30))),
        new("GetAffiliate", "GET", P + "/affiliates/a1", null, "affiliate", async c => await c.GetAffiliateAsync("a1")),
        new("CreateAffiliate", "POST", P + "/affiliates",
            """{"email":"j@example.com","campaignId":"c1","affiliateFirstName":"John","affiliateLastName":"Doe","phoneNumber":"888","tier":1,"affiliateEmail":"j@example.com"}""", "affiliate",
            async c => await c.CreateOrUpdateAffiliateAsync(new() { Email = "j@example.com", CampaignId = "c1", FirstName = "John", LastName = "Doe", PhoneNumber = "888", Tier = 1, Additional = Extra("affiliateEmail", "j@example.com") })),
        new("ReplaceAffiliate", "PUT", P + "/affiliates/a1", """{"email":"j@example.com","campaignId":"c1","affiliateFirstName":"John","phoneNumber":"888","vatId":"V"}""", "affiliate",
            async c => await c.ReplaceAffiliateAsync("a1", LeadwayAffiliateRecord.From(new() { Email = "j@example.com", FirstName = "John", Phone = "888", VatId = "V" }, "c1", null, null))),
        new("SetAffiliateActive", "PUT", P + "/affiliates/a1/status", """{"active":false}""", "affiliate", async c => await c.SetAffiliateActiveAsync("a1", false)),
        new("ListPayouts", "GET", P + "/payouts?status=pending&query=q&affiliateId=a1&campaignId=c1&skip=0&limit=100&start=2022-12-01T00%3A00%3A00.000Z&end=2022-12-31T23%3A59%3A59.999Z", null, "payouts",
            async c => await c.Api.ListPayoutsAsync(L, "pending", "q", "a1", "c1", 0, 100, Instant.FromUtc(2022, 12, 1, 0, 0), Instant.FromUtc(2023, 1, 1, 0, 0) - Duration.FromMilliseconds(1))),
        new("ListCommissions", "GET", P + "/commissions?campaignId=c1&affiliateId=a1&status=paid&query=j%40example.com&skip=10&limit=20&fromDate=2024-06-01&toDate=2024-06-30", null, "commissions",
            async c => await c.Api.ListCommissionsAsync(L, "c1", "a1", "paid", "j@example.com", 10, 20, new LocalDate(2024, 6, 1), new LocalDate(2024, 6, 30))),
        new("ValidateReferralId", "GET", C + "/referral-id/validate?referralId=john122", null, "referral-id-validation", async c => await c.ValidateReferralIdAsync("john122")),
        new("UpdateReferralId", "PUT", C + "/affiliate/a1/referral-id", """{"campaignId":"c1","referralId":"john122"}""", "referral-id", async c => await c.UpdateReferralIdAsync("a1", new() { CampaignId = "c1", ReferralId = "john122" })),
        new("SetSuspension", "PUT", C + "/campaign/c1/affiliate/a1/suspension", """{"isSuspended":true}""", "outcome", async c => await c.SuspendAndCancelPayoutsAsync("c1", "a1")),
        new("MoveToCampaign", "POST", C + "/affiliate/a1/move-campaign", """{"sourceCampaignId":"c1","targetCampaignId":"c2","moveMode":2,"sendWelcomeEmail":false}""", "outcome",
            async c => await c.MoveToCampaignAsync("a1", new() { SourceCampaignId = "c1", TargetCampaignId = "c2", MoveMode = 2, SendWelcomeEmail = false })),
        new("ListCampaigns", "GET", P + "/campaigns?query=q&skip=0&limit=10&onlyActiveLiveMode=true&trackTypes=forms%2Ccalenders", null, "campaigns",
            async c => await c.Api.ListCampaignsAsync(L, "q", 0, 10, true, [LeadwayTrackType.Forms, LeadwayTrackType.Calendars])),
        new("GetCampaign", "GET", P + "/campaigns/c1", null, "campaign", async c => await c.GetCampaignAsync("c1")),
        new("ListPayoutMethods", "GET", P + "/affiliate/a1/payout-method?skip=0&limit=100", null, "payout-methods", async c => await c.Api.ListPayoutMethodsAsync(L, "a1", 0, 100)),
        new("CreatePayoutMethod", "POST", P + "/affiliate/a1/payout-method", """{"payoutMethod":"PAYPAL","paypalEmail":"j@example.com"}""", "payout-method", async c => await c.CreatePayoutMethodAsync("a1", LeadwayPayoutMethodInput.PayPal("j@example.com"))),
        new("UpdatePayoutMethod", "PUT", P + "/affiliate/a1/payout-method/m1",
            """{"payoutMethod":"BANK","bankDetails":{"bankCountry":"US","accountHolderName":"John Doe","fields":[{"key":"accountNumber","value":"123456789"}]}}""", "payout-method",
            async c => await c.UpdatePayoutMethodAsync("a1", "m1", LeadwayPayoutMethodInput.Bank(new() { BankCountry = "US", AccountHolderName = "John Doe", Fields = [new() { Key = "accountNumber", Value = "123456789" }] }))),
        new("DeletePayoutMethod", "DELETE", P + "/affiliate/a1/payout-method/m1", null, null, async c => { await c.DeletePayoutMethodAsync("a1", "m1"); return null; }),
        new("MakePayoutMethodPrimary", "PATCH", P + "/affiliate/a1/payout-method/m1/primary", null, "payout-method", async c => await c.MakePayoutMethodPrimaryAsync("a1", "m1")),
        new("ListCustomers", "GET", P + "/affiliates/a1/customers?query=q&status=lead&campaignId=c1&skip=0&limit=10&commissionStatus=paid", null, "customers", async c => await c.Api.ListCustomersAsync(L, "a1", "q", "lead", "c1", 0, 10, "paid")),
        new("SetCustomerState", "PATCH", P + "/affiliates/a1/customers/u1/state", """{"isDisabled":true}""", "customer", async c => await c.SetCustomerDisabledAsync("a1", "u1", true)),
        new("DeleteCustomer", "DELETE", P + "/affiliates/a1/customer/u1", null, "success", async c => await c.DeleteCustomerAsync("a1", "u1")),
        new("CreateLead", "POST", P + "/affiliates/a1/lead/create", """{"email":"j@example.com","campaignId":"c1","firstName":"John"}""", "customer", async c => await c.CreateOrUpdateLeadAsync("a1", new() { Email = "j@example.com", CampaignId = "c1", FirstName = "John" })),
        new("ValidateLead", "GET", P + "/affiliates/a1/lead/validate?campaignId=c1&email=j%2Bx%40example.com", null, "lead-exists", async c => await c.ValidateLeadAsync("a1", "c1", "j+x@example.com")),
        new("CreateCommission", "POST", P + "/commission", """{"affiliateId":"a1","campaignId":"c1","customerId":"u1","amount":20.50,"currency":"USD","eventDate":"2024-06-16T00:00:00Z","eventId":"evt_123"}""", "commission",
            async c => await c.CreateCommissionAsync(new() { AffiliateId = "a1", CampaignId = "c1", CustomerId = "u1", Amount = 20.50m, Currency = "usd", EventDate = Instant.FromUtc(2024, 6, 16, 0, 0), EventId = "evt_123" })),
        new("UpdateCommissionStatus", "PUT", P + "/commission/k1/status", """{"action":"paid"}""", "success", async c => await c.UpdateCommissionAndPayoutStatusAsync("k1", LeadwayCommissionAction.Pay)),
        new("DenyCommission", "PUT", P + "/commission/k1/deny", null, null, async c => { await c.DenyCommissionAsync("k1"); return null; }),
        new("DeleteCommission", "DELETE", P + "/commission/k1", null, null, async c => { await c.DeleteCommissionAsync("k1"); return null; }),
        new("UploadTaxForm", "POST", P + "/affiliates/a1/tax-form", "%PDF-1.7", "tax-form", async c => await c.UploadTaxFormAsync("a1", LeadwayTaxForm.W9, "%PDF-1.7"u8.ToArray())),
    ];

    private static Dictionary<string, System.Text.Json.JsonElement> Extra(string name, string value)
    {
        using var document = System.Text.Json.JsonDocument.Parse($"\"{value}\"");
        return new() { [name] = document.RootElement.Clone() };
    }
}
