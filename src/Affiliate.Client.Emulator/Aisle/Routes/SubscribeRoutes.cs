using Affiliate.Client.Emulator.Aisle.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Aisle.Routes;

internal sealed class SubscribeRoutes(AisleEmulator vendor)
{
    private readonly HashSet<(string Phone, string Campaign)> _conversations = [];
    private readonly Queue<DateTimeOffset> _subscriptions = new();
    private DateTimeOffset _blockedUntil;

    public void Map(RouteTable routes) => routes.Map("POST", "/manual-input", Subscribe);

    /// <summary>A refusal is a 200 too: only the code tells.</summary>
    private Reply Subscribe(EmulatedRequest request)
    {
        if (IsBlocked())
            return AisleEmulator.Error(429, "Too many subscriptions from this IP, try again in an hour.");

        var fields = request.Fields;
        var (phone, campaign) = (Digits(fields["customerPhoneNumber"]), Digits(fields["campaignPhoneNumber"]));
        if (phone.Length == 0 || campaign.Length == 0)
            return AisleEmulator.Error(400, "customerPhoneNumber and campaignPhoneNumber are required.");

        var code = vendor.SubscribeCodes.TryGetValue(phone, out var planned) ? planned : CodeFor(phone, campaign, fields["email"]);
        if (code == "NewConvoCreated")
            AddSignup(phone, campaign, fields);
        return Reply.Json(200, new("response message", code), AisleJsonContext.Default.AisleSubscriptionJson);
    }

    private string CodeFor(string phone, string campaign, string? email)
    {
        if (_conversations.Contains((phone, campaign)))
            return "ConvoAlreadyExists";
        if (_conversations.Any(conversation => conversation.Phone == phone))
            return "UserNotEligible";
        return email is not null && vendor.Signups.Live.Exists(row => string.Equals(row.Email, email, StringComparison.OrdinalIgnoreCase))
            ? "EmailAlreadyExists"
            : "NewConvoCreated";
    }

    private void AddSignup(string phone, string campaign, Parameters fields)
    {
        _conversations.Add((phone, campaign));
        vendor.Signups.Add(new AisleSignupRow
        {
            Id = $"signup-{phone}-{campaign}",
            PhoneLast4 = phone[^Math.Min(4, phone.Length)..],
            Email = fields["email"],
            CreatedAt = vendor.Now,
            ReferrerUrl = fields["referrerUrl"],
            UtmSource = fields["utmSource"],
            UtmCampaign = fields["utmCampaign"],
            UtmMedium = fields["utmMedium"],
            CampaignId = "campaign-" + campaign,
            CampaignName = "Campaign " + campaign,
        });
    }

    private bool IsBlocked()
    {
        if (vendor.Now < _blockedUntil)
        {
            _blockedUntil += TimeSpan.FromHours(1);
            return true;
        }

        while (_subscriptions.TryPeek(out var oldest) && vendor.Now - oldest >= TimeSpan.FromHours(1))
            _subscriptions.Dequeue();
        if (_subscriptions.Count >= vendor.SubscriptionsPerHour)
        {
            _blockedUntil = vendor.Now + TimeSpan.FromHours(1);
            return true;
        }

        _subscriptions.Enqueue(vendor.Now);
        return false;
    }

    private static string Digits(string? text) => new([.. (text ?? "").Where(char.IsAsciiDigit)]);
}
