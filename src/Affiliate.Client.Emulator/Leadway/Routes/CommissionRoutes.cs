using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway.Routes;

internal sealed class CommissionRoutes(LeadwayEmulator vendor)
{
    private static readonly string[] Actions = ["pending", "approved", "paid", "denied", "canceled"];

    public void Map(RouteTable routes) => routes
        .Map("GET", "/commissions", List)
        .Map("POST", "/commission", Create)
        .Map("PUT", "/commission/{id}/status", request => request.Fields["action"] is { } action && Actions.Contains(action)
            ? Move(request, action)
            : LeadwayReplies.Unprocessable($"action must be one of the following values: {string.Join(", ", Actions)}"))
        .Map("PUT", "/commission/{id}/deny", request => Move(request, "denied"))
        .Map("DELETE", "/commission/{id}", Delete);

    private Reply List(EmulatedRequest request)
    {
        var query = request.Query;
        if (!LeadwayReplies.TryTime(query["fromDate"], out var from) || !LeadwayReplies.TryTime(query["toDate"], out var to))
            return LeadwayReplies.Unprocessable("fromDate and toDate must be YYYY-MM-DD");

        var rows = vendor.Commissions.Live.FindAll(row =>
            (query["affiliateId"] is not { } affiliate || row.AffiliateId == affiliate)
            && (query["campaignId"] is not { } campaign || row.CampaignId == campaign)
            && (query["status"] is not { } status || string.Equals(row.Status, status, StringComparison.OrdinalIgnoreCase))
            && (
                query["query"] is not { } text
                || vendor.Affiliates.Find(row.AffiliateId)?.Email.Contains(text, StringComparison.OrdinalIgnoreCase) == true
            )
            && (from is null || row.CreatedAt >= from)
            && (to is null || row.CreatedAt < to.Value.AddDays(1))
        );
        return LeadwayReplies.Page(
            vendor,
            request,
            rows,
            page => new() { Commissions = [.. page.Select(row => LeadwayCommissionJson.From(row, vendor))] },
            vendor.StatesTotal
        );
    }

    private Reply Create(EmulatedRequest request)
    {
        var fields = request.Fields;
        if (vendor.Affiliates.Find(fields["affiliateId"] ?? "") is not { } affiliate)
            return LeadwayReplies.Unprocessable("affiliateId must be an affiliate of this location");
        if (vendor.Campaigns.Find(fields["campaignId"] ?? "") is not { } campaign)
            return LeadwayReplies.Unprocessable("campaignId must be a campaign of this location");
        if (string.IsNullOrEmpty(fields["customerId"]))
            return LeadwayReplies.Unprocessable("customerId should not be empty");
        if (string.IsNullOrEmpty(fields["currency"]))
            return LeadwayReplies.Unprocessable("currency should not be empty");
        if (!decimal.TryParse(fields["amount"], System.Globalization.CultureInfo.InvariantCulture, out var amount) || amount < 0)
            return LeadwayReplies.Unprocessable("amount must not be less than 0");

        var currency = fields["currency"]!;
        var payout = OpenPayout(affiliate, campaign, currency, amount);
        var row = new LeadwayCommissionRow
        {
            Id = vendor.NewId(),
            AffiliateId = affiliate.Id,
            CampaignId = campaign.Id,
            PayoutId = payout.Id,
            CustomerId = fields["customerId"],
            ProductId = "manual",
            ProductName = fields["description"],
            Amount = amount,
            CommissionAmount = amount,
            Currency = currency,
            Status = "pending",
            EventId = fields["eventId"],
            TransactionAt = LeadwayReplies.TryTime(fields["eventDate"], out var date) ? date ?? vendor.Now : vendor.Now,
            DueAt = payout.DueAt,
            CreatedAt = vendor.Now,
        };
        vendor.Commissions.Add(row);
        return Reply.Json(201, LeadwayCommissionJson.Created(row, vendor, payout), LeadwayJsonContext.Default.LeadwayCommissionJson);
    }

    /// <summary>The affiliate's pending payout of this month, raised by the amount, or a new one.</summary>
    private LeadwayPayoutRow OpenPayout(LeadwayAffiliateRow affiliate, LeadwayCampaignRow campaign, string currency, decimal amount)
    {
        var month = new DateTimeOffset(vendor.Now.UtcDateTime.Year, vendor.Now.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);
        var open = vendor.Payouts.Live.Find(row =>
            row.AffiliateId == affiliate.Id
            && row.CampaignId == campaign.Id
            && row.Status == "pending"
            && row.PayoutMonth == month
            && row.Currency == currency
        );
        if (open is not null)
            return vendor.Payouts.Change(open.Id, row => row with { Amount = row.Amount + amount, UpdatedAt = vendor.Now });

        var payout = new LeadwayPayoutRow
        {
            Id = vendor.NewId(),
            AffiliateId = affiliate.Id,
            CampaignId = campaign.Id,
            Currency = currency,
            Amount = amount,
            Status = "pending",
            PayoutMonth = month,
            DueAt = month.AddMonths(1).AddDays(29),
            Deleted = false,
            CreatedAt = vendor.Now,
            UpdatedAt = vendor.Now,
        };
        vendor.Payouts.Add(payout);
        return payout;
    }

    /// <summary>Moves the commission and the payout that it is in. Neither gets a paid date: no document says so.</summary>
    private Reply Move(EmulatedRequest request, string status)
    {
        if (vendor.Commissions.Find(request.Value("id")) is not { } row)
            return LeadwayReplies.NotFound("Commission");

        vendor.Commissions.Change(row.Id, old => old with { Status = status });
        if (row.PayoutId is { } payout && vendor.Payouts.Find(payout) is not null)
            vendor.Payouts.Change(payout, old => old with { Status = status, UpdatedAt = vendor.Now });
        return LeadwayReplies.Succeeded();
    }

    private Reply Delete(EmulatedRequest request)
    {
        if (vendor.Commissions.Find(request.Value("id")) is not { } row)
            return LeadwayReplies.NotFound("Commission");

        vendor.Commissions.Remove(row.Id);
        if (row.PayoutId is { } payout && vendor.Payouts.Find(payout) is not null)
            vendor.Payouts.Change(payout, old => old with { Amount = old.Amount - row.CommissionAmount, UpdatedAt = vendor.Now });
        return LeadwayReplies.Succeeded();
    }
}
