using System.Text.RegularExpressions;
using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway.Routes;

/// <summary>The routes that have the resource before the location.</summary>
internal sealed partial class MembershipRoutes(LeadwayEmulator vendor)
{
    public void Map(RouteTable routes) => routes
        .Map("GET", "/referral-id/validate", ValidateReferralId)
        .Map("PUT", "/affiliate/{aid}/referral-id", UpdateReferralId)
        .Map("PUT", "/campaign/{cid}/affiliate/{aid}/suspension", Suspend)
        .Map("POST", "/affiliate/{aid}/move-campaign", MoveCampaign);

    [GeneratedRegex("^[A-Za-z0-9_]{3,64}$")]
    private static partial Regex ReferralIdPattern();

    private bool IsTaken(string referralId, string? except = null) =>
        vendor.Affiliates.Live.Exists(row =>
            row.Id != except && string.Equals(row.ReferralId, referralId, StringComparison.OrdinalIgnoreCase)
        );

    private Reply ValidateReferralId(EmulatedRequest request)
    {
        if (request.Query["referralId"] is not { } wanted)
            return LeadwayReplies.Unprocessable("referralId should not be empty");

        return LeadwayReplies.Outcome(new() { Available = !IsTaken(wanted) });
    }

    private Reply UpdateReferralId(EmulatedRequest request)
    {
        var (wanted, campaign) = (request.Fields["referralId"] ?? "", request.Fields["campaignId"]);
        if (vendor.Affiliates.Find(request.Value("aid")) is not { } found)
            return LeadwayReplies.NotFound("Affiliate");
        if (!ReferralIdPattern().IsMatch(wanted) || campaign is null)
            return LeadwayReplies.Unprocessable("referralId must match ^[A-Za-z0-9_]{3,64}$ and campaignId should not be empty");
        if (IsTaken(wanted, found.Id))
            return LeadwayReplies.Error(400, "Referral id is already taken", null);

        vendor.Affiliates.Change(found.Id, row => row with { ReferralId = wanted, UpdatedAt = vendor.Now });
        return Reply.Json(
            200,
            new(wanted, $"https://shop.example.test/?am_id={wanted}", campaign),
            LeadwayJsonContext.Default.LeadwayReferralIdJson
        );
    }

    /// <summary>Suspending cancels what is pending or denied; reinstating turns what is cancelled into pending.</summary>
    private Reply Suspend(EmulatedRequest request)
    {
        if (request.Fields.Bool("isSuspended") is not { } suspended)
            return LeadwayReplies.Unprocessable("isSuspended must be a boolean value");

        var (affiliate, campaign) = (request.Value("aid"), request.Value("cid"));
        foreach (var row in vendor.Payouts.Live.FindAll(row => row.AffiliateId == affiliate && row.CampaignId == campaign))
            vendor.Payouts.Change(row.Id, old => old with { Status = Suspended(old.Status, suspended), UpdatedAt = vendor.Now });
        foreach (var row in vendor.Commissions.Live.FindAll(row => row.AffiliateId == affiliate && row.CampaignId == campaign))
            vendor.Commissions.Change(row.Id, old => old with { Status = Suspended(old.Status, suspended)! });
        return LeadwayReplies.Success(suspended ? "Affiliate suspended" : "Affiliate reinstated");
    }

    private static string? Suspended(string? status, bool suspended) => (status, suspended) switch
    {
        ("pending" or "denied", true) => "cancelled",
        ("cancelled", false) => "pending",
        _ => status,
    };

    private Reply MoveCampaign(EmulatedRequest request)
    {
        var (source, target) = (request.Fields["sourceCampaignId"], request.Fields["targetCampaignId"]);
        if (vendor.Affiliates.Find(request.Value("aid")) is not { } found)
            return LeadwayReplies.NotFound("Affiliate");
        if (source is null || target is null || request.Fields["moveMode"] is not ("1" or "2"))
            return LeadwayReplies.Unprocessable("sourceCampaignId, targetCampaignId and a moveMode of 1 or 2 are required");

        vendor.Affiliates.Change(
            found.Id,
            row =>
                row with
                {
                    CampaignIds = [.. row.CampaignIds.Where(id => id != source).Append(target).Distinct()],
                    UpdatedAt = vendor.Now,
                }
        );
        return LeadwayReplies.Success("Affiliate moved");
    }
}
