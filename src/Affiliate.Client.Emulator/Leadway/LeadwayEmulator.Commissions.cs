using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway;

public sealed partial class LeadwayEmulator
{
    private static readonly string[] Actions = ["pending", "approved", "paid", "denied", "canceled"];

    private void MapCommissions(RouteTable routes) => routes
        .Map("GET", "/commissions", ListCommissions)
        .Map("POST", "/commission", CreateCommission)
        .Map("PUT", "/commission/{id}/status", request => request.Fields["action"] is { } action && Actions.Contains(action)
            ? MoveCommission(request, action)
            : Unprocessable($"action must be one of the following values: {string.Join(", ", Actions)}"))
        .Map("PUT", "/commission/{id}/deny", request => MoveCommission(request, "denied"))
        .Map("DELETE", "/commission/{id}", DeleteCommission);

    private Reply ListCommissions(EmulatedRequest request)
    {
        var query = request.Query;
        if (!TryTime(query["fromDate"], out var from) || !TryTime(query["toDate"], out var to))
            return Unprocessable("fromDate and toDate must be YYYY-MM-DD");

        var rows = Commissions.Live.FindAll(row =>
            (query["affiliateId"] is not { } affiliate || row.AffiliateId == affiliate)
            && (query["campaignId"] is not { } campaign || row.CampaignId == campaign)
            && (query["status"] is not { } status || string.Equals(row.Status, status, StringComparison.OrdinalIgnoreCase))
            && (
                query["query"] is not { } text
                || Affiliates.Find(row.AffiliateId)?.Email.Contains(text, StringComparison.OrdinalIgnoreCase) == true
            )
            && (from is null || row.CreatedAt >= from)
            && (to is null || row.CreatedAt < to.Value.AddDays(1))
        );
        return Page(request, "commissions", rows, (writer, row) => LeadwayJson.Commission(writer, row, this), StatesTotal);
    }

    private Reply CreateCommission(EmulatedRequest request)
    {
        var fields = request.Fields;
        if (Affiliates.Find(fields["affiliateId"] ?? "") is not { } affiliate)
            return Unprocessable("affiliateId must be an affiliate of this location");
        if (Campaigns.Find(fields["campaignId"] ?? "") is not { } campaign)
            return Unprocessable("campaignId must be a campaign of this location");
        if (string.IsNullOrEmpty(fields["customerId"]))
            return Unprocessable("customerId should not be empty");
        if (string.IsNullOrEmpty(fields["currency"]))
            return Unprocessable("currency should not be empty");
        if (!decimal.TryParse(fields["amount"], System.Globalization.CultureInfo.InvariantCulture, out var amount) || amount < 0)
            return Unprocessable("amount must not be less than 0");

        var currency = fields["currency"]!;
        var payout = OpenPayout(affiliate, campaign, currency, amount);
        var row = new LeadwayCommissionRow
        {
            Id = NewId(),
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
            TransactionAt = TryTime(fields["eventDate"], out var date) ? date ?? Now : Now,
            DueAt = payout.DueAt,
            CreatedAt = Now,
        };
        Commissions.Add(row);
        return Reply.Json(201, writer => LeadwayJson.Commission(writer, row, this, payout));
    }

    /// <summary>The affiliate's pending payout of this month, raised by the amount, or a new one.</summary>
    private LeadwayPayoutRow OpenPayout(LeadwayAffiliateRow affiliate, LeadwayCampaignRow campaign, string currency, decimal amount)
    {
        var month = new DateTimeOffset(Now.UtcDateTime.Year, Now.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);
        var open = Payouts.Live.Find(row =>
            row.AffiliateId == affiliate.Id
            && row.CampaignId == campaign.Id
            && row.Status == "pending"
            && row.PayoutMonth == month
            && row.Currency == currency
        );
        if (open is not null)
            return Payouts.Change(open.Id, row => row with { Amount = row.Amount + amount, UpdatedAt = Now });

        var payout = new LeadwayPayoutRow
        {
            Id = NewId(),
            AffiliateId = affiliate.Id,
            CampaignId = campaign.Id,
            Currency = currency,
            Amount = amount,
            Status = "pending",
            PayoutMonth = month,
            DueAt = month.AddMonths(1).AddDays(29),
            Deleted = false,
            CreatedAt = Now,
            UpdatedAt = Now,
        };
        Payouts.Add(payout);
        return payout;
    }

    /// <summary>Moves the commission and the payout that it is in. Neither gets a paid date: no document says so.</summary>
    private Reply MoveCommission(EmulatedRequest request, string status)
    {
        if (Commissions.Find(request.Value("id")) is not { } row)
            return NotFound("Commission");

        Commissions.Change(row.Id, old => old with { Status = status });
        if (row.PayoutId is { } payout && Payouts.Find(payout) is not null)
            Payouts.Change(payout, old => old with { Status = status, UpdatedAt = Now });
        return Succeeded();
    }

    private Reply DeleteCommission(EmulatedRequest request)
    {
        if (Commissions.Find(request.Value("id")) is not { } row)
            return NotFound("Commission");

        Commissions.Remove(row.Id);
        if (row.PayoutId is { } payout && Payouts.Find(payout) is not null)
            Payouts.Change(payout, old => old with { Amount = old.Amount - row.CommissionAmount, UpdatedAt = Now });
        return Succeeded();
    }
}
