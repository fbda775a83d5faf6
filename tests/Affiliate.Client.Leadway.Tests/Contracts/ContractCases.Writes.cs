using Affiliate.Client.Http;
using Affiliate.Client.Leadway.Affiliates;
using Affiliate.Client.Leadway.Commissions;
using Affiliate.Client.Leadway.PayoutMethods;

namespace Affiliate.Client.Leadway.Tests.Contracts;

internal static partial class ContractCases
{
    private static ReadOnlySpan<byte> Pdf => "%PDF-1.7"u8;

    private static IEnumerable<ContractCase> Writes() =>
        [
            Case("CreateAffiliateAsync", async api => await api.CreateAffiliateAsync(L, NewAffiliate)) with
            {
                ByClient = async client => await client.Affiliates.CreateOrUpdateAsync(NewAffiliate),
            },
            Case("ReplaceAffiliateAsync", async api => await api.ReplaceAffiliateAsync(L, Affiliate, AffiliateRecord)) with
            {
                ByClient = async client => await client.Affiliates.ReplaceAsync(Affiliate, AffiliateRecord),
            },
            Case("SetAffiliateActiveAsync", async api => await api.SetAffiliateActiveAsync(L, Affiliate, new() { Active = false })) with
            {
                ByClient = async client => await client.Affiliates.SetActiveAsync(Affiliate, false),
            },
            Case(
                "UploadTaxFormAsync",
                async api =>
                    await api.UploadTaxFormAsync(
                        L,
                        Affiliate,
                        new FilePart(new MemoryStream([.. Pdf]), "form.pdf", "application/pdf"),
                        LeadwayTaxForm.W9
                    )
            ) with
            {
                ByClient = async client => await client.Affiliates.UploadTaxFormAsync(Affiliate, LeadwayTaxForm.W9, Pdf.ToArray()),
            },
            Case(
                "UpdateReferralIdAsync",
                async api => await api.UpdateReferralIdAsync(L, Affiliate, new() { CampaignId = Campaign, ReferralId = "john122" })
            ) with
            {
                ByClient = async client =>
                    await client.AffiliateCampaigns.UpdateReferralIdAsync(
                        Affiliate,
                        new() { CampaignId = Campaign, ReferralId = "john122" }
                    ),
            },
            Case("SetSuspensionAsync", async api => await api.SetSuspensionAsync(L, Campaign, Affiliate, new() { IsSuspended = true })) with
            {
                ByClient = async client => await client.AffiliateCampaigns.SuspendAndCancelPayoutsAsync(Campaign, Affiliate),
            },
            Case("MoveToCampaignAsync", async api => await api.MoveToCampaignAsync(L, Affiliate, Move)) with
            {
                ByClient = async client => await client.AffiliateCampaigns.MoveToCampaignAsync(Affiliate, Move),
            },
            Case(
                "CreatePayoutMethodAsync",
                async api => await api.CreatePayoutMethodAsync(L, Affiliate, LeadwayCreatePayoutMethodRequest.PayPal("j@example.com"))
            ) with
            {
                ByClient = async client =>
                    await client.PayoutMethods.CreateAsync(Affiliate, LeadwayCreatePayoutMethodRequest.PayPal("j@example.com")),
            },
            Case("UpdatePayoutMethodAsync", async api => await api.UpdatePayoutMethodAsync(L, Affiliate, PayoutMethod, BankAccount)) with
            {
                ByClient = async client => await client.PayoutMethods.UpdateAsync(Affiliate, PayoutMethod, BankAccount),
            },
            Case("DeletePayoutMethodAsync", async api => await api.DeletePayoutMethodAsync(L, Affiliate, PayoutMethod)) with
            {
                ByClient = async client => await client.PayoutMethods.DeleteAsync(Affiliate, PayoutMethod),
            },
            Case("MakePayoutMethodPrimaryAsync", async api => await api.MakePayoutMethodPrimaryAsync(L, Affiliate, PayoutMethod)) with
            {
                ByClient = async client => await client.PayoutMethods.MakePrimaryAsync(Affiliate, PayoutMethod),
            },
            Case(
                "SetCustomerStateAsync",
                async api => await api.SetCustomerStateAsync(L, Affiliate, Customer, new() { IsDisabled = true })
            ) with
            {
                ByClient = async client => await client.Customers.SetDisabledAsync(Affiliate, Customer, true),
            },
            Case("DeleteCustomerAsync", async api => await api.DeleteCustomerAsync(L, Affiliate, Customer)) with
            {
                ByClient = async client => await client.Customers.DeleteAsync(Affiliate, Customer),
            },
            Case("CreateLeadAsync", async api => await api.CreateLeadAsync(L, Affiliate, NewLead)) with
            {
                ByClient = async client => await client.Leads.CreateOrUpdateAsync(Affiliate, NewLead),
            },
            Case("CreateCommissionAsync", async api => await api.CreateCommissionAsync(L, NewCommission)) with
            {
                ByClient = async client => await client.Commissions.CreateAsync(NewCommission),
            },
            Case(
                "UpdateCommissionStatusAsync",
                async api => await api.UpdateCommissionStatusAsync(L, Commission, new() { Action = LeadwayCommissionAction.Pay })
            ) with
            {
                ByClient = async client => await client.Commissions.UpdateStatusWithPayoutAsync(Commission, LeadwayCommissionAction.Pay),
            },
            Case("DenyCommissionAsync", async api => await api.DenyCommissionAsync(L, Commission)) with
            {
                ByClient = async client => await client.Commissions.DenyAsync(Commission),
            },
            Case("DeleteCommissionAsync", async api => await api.DeleteCommissionAsync(L, Commission)) with
            {
                ByClient = async client => await client.Commissions.DeleteAsync(Commission),
            },
            Case("UpdateMediaAsync", async api => await api.UpdateMediaAsync(L, Media, MediaChange)) with
            {
                ByClient = async client => await client.Media.UpdateAsync(Media, MediaChange),
            },
        ];
}
