using Affiliate.Client.Emulator.Aisle.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Aisle;

public sealed partial class AisleEmulator
{
    private readonly Queue<DateTimeOffset> _subscriptions = new();
    private DateTimeOffset _blockedUntil;

    /// <summary>
    /// What the next subscribe calls response, by the customer's phone number as digits; numbers that are not here follow the rules. Codes
    /// such as <c>VoipCustomer</c>.
    /// </summary>
    public IDictionary<string, string> SubscribeCodes { get; } =
        new System.Collections.Concurrent.ConcurrentDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// How many subscribe calls an hour are allowed; more get a 429, and each of those lengthens the wait by an hour. Default 1000.
    /// </summary>
    public int SubscriptionsPerHour { get; set; } = 1000;

    private void MapSubscribe(RouteTable routes) => routes.Map("POST", "/manual-input", Subscribe);

    /// <summary>A refusal is a 200 too: only the code tells.</summary>
    private Reply Subscribe(EmulatedRequest request)
    {
        if (IsBlocked())
            return Error(429, "Too many subscriptions from this IP, try again in an hour.");

        var fields = request.Fields;
        var (phone, campaign) = (Digits(fields["customerPhoneNumber"]), Digits(fields["campaignPhoneNumber"]));
        if (phone.Length == 0 || campaign.Length == 0)
            return Error(400, "customerPhoneNumber and campaignPhoneNumber are required.");

        var code = SubscribeCodes.TryGetValue(phone, out var planned) ? planned : CodeFor(phone, campaign, fields["email"]);
        if (code == "NewConvoCreated")
            AddSignup(phone, campaign, fields);
        return Reply.Json(200, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("message", "response message");
            writer.WriteString("code", code);
            writer.WriteEndObject();
        });
    }

    private string CodeFor(string phone, string campaign, string? email)
    {
        if (_conversations.Contains((phone, campaign)))
            return "ConvoAlreadyExists";
        if (_conversations.Any(conversation => conversation.Phone == phone))
            return "UserNotEligible";
        return email is not null && Signups.Live.Exists(row => string.Equals(row.Email, email, StringComparison.OrdinalIgnoreCase))
            ? "EmailAlreadyExists"
            : "NewConvoCreated";
    }

    private void AddSignup(string phone, string campaign, Parameters fields)
    {
        _conversations.Add((phone, campaign));
        Signups.Add(new AisleSignupRow
        {
            Id = $"signup-{phone}-{campaign}",
            PhoneLast4 = phone[^Math.Min(4, phone.Length)..],
            Email = fields["email"],
            CreatedAt = Now,
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
        if (Now < _blockedUntil)
        {
            _blockedUntil += TimeSpan.FromHours(1);
            return true;
        }

        while (_subscriptions.TryPeek(out var oldest) && Now - oldest >= TimeSpan.FromHours(1))
            _subscriptions.Dequeue();
        if (_subscriptions.Count >= SubscriptionsPerHour)
        {
            _blockedUntil = Now + TimeSpan.FromHours(1);
            return true;
        }

        _subscriptions.Enqueue(Now);
        return false;
    }

    private static string Digits(string? text) => new([.. (text ?? "").Where(char.IsAsciiDigit)]);
}
