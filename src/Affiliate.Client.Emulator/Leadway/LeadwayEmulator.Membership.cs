using System.Text.RegularExpressions;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway;

/// <summary>The routes that have the resource before the location.</summary>
public sealed partial class LeadwayEmulator
{
    private void MapMembership(RouteTable routes) => routes
        .Map("GET", "/referral-id/validate", ValidateReferralId)
        .Map("PUT", "/affiliate/{aid}/referral-id", UpdateReferralId)
        .Map("PUT", "/campaign/{cid}/affiliate/{aid}/suspension", Suspend)
        .Map("POST", "/affiliate/{aid}/move-campaign", MoveCampaign);

    [GeneratedRegex("^[A-Za-z0-9_]{3,64}$")]
    private static partial Regex ReferralIdPattern();

    private bool IsTaken(string referralId, string? except = null) =>
        Affiliates.Live.Exists(row => row.Id != except && string.Equals(row.ReferralId, referralId, StringComparison.OrdinalIgnoreCase));

    private Reply ValidateReferralId(EmulatedRequest request)
    {
        if (request.Query["referralId"] is not { } wanted)
            return Unprocessable("referralId should not be empty");

        return Reply.Json(200, writer =>
        {
            writer.WriteStartObject();
            writer.WriteBoolean("available", !IsTaken(wanted));
            writer.WriteEndObject();
        });
    }

    private Reply UpdateReferralId(EmulatedRequest request)
    {
        var (wanted, campaign) = (request.Fields["referralId"] ?? "", request.Fields["campaignId"]);
        if (Affiliates.Find(request.Value("aid")) is not { } found)
            return NotFound("Affiliate");
        if (!ReferralIdPattern().IsMatch(wanted) || campaign is null)
            return Unprocessable("referralId must match ^[A-Za-z0-9_]{3,64}$ and campaignId should not be empty");
        if (IsTaken(wanted, found.Id))
            return Error(400, "Referral id is already taken", null);

        Affiliates.Change(found.Id, row => row with { ReferralId = wanted, UpdatedAt = Now });
        return Reply.Json(200, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("referralId", wanted);
            writer.WriteString("referralLink", $"https://shop.example.test/?am_id={wanted}");
            writer.WriteString("campaignId", campaign);
            writer.WriteEndObject();
        });
    }

    /// <summary>Suspending cancels what is pending or denied; reinstating turns what is cancelled into pending.</summary>
    private Reply Suspend(EmulatedRequest request)
    {
        if (request.Fields.Bool("isSuspended") is not { } suspended)
            return Unprocessable("isSuspended must be a boolean value");

        var (affiliate, campaign) = (request.Value("aid"), request.Value("cid"));
        foreach (var row in Payouts.Live.FindAll(row => row.AffiliateId == affiliate && row.CampaignId == campaign))
            Payouts.Change(row.Id, old => old with { Status = Suspended(old.Status, suspended), UpdatedAt = Now });
        foreach (var row in Commissions.Live.FindAll(row => row.AffiliateId == affiliate && row.CampaignId == campaign))
            Commissions.Change(row.Id, old => old with { Status = Suspended(old.Status, suspended)! });
        return Success(suspended ? "Affiliate suspended" : "Affiliate reinstated");
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
        if (Affiliates.Find(request.Value("aid")) is not { } found)
            return NotFound("Affiliate");
        if (source is null || target is null || request.Fields["moveMode"] is not ("1" or "2"))
            return Unprocessable("sourceCampaignId, targetCampaignId and a moveMode of 1 or 2 are required");

        Affiliates.Change(
            found.Id,
            row => row with { CampaignIds = [.. row.CampaignIds.Where(id => id != source).Append(target).Distinct()], UpdatedAt = Now }
        );
        return Success("Affiliate moved");
    }

    private static Reply Success(string message) => Reply.Json(200, writer =>
    {
        writer.WriteStartObject();
        writer.WriteBoolean("success", true);
        writer.WriteString("message", message);
        writer.WriteEndObject();
    });
}
