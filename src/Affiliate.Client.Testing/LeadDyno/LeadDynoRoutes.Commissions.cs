namespace Affiliate.Client.Testing;

public sealed partial class LeadDynoEmulator
{
    private void MapCommissions(RouteTable routes) => routes.Map("GET", "/commissions", ListCommissions);

    private Reply ListCommissions(EmulatedRequest request) =>
        CommissionPage(request, Commissions.Live, defaultSize: 100, StatesTotal);

    private Reply CommissionPage(EmulatedRequest request, List<LeadDynoCommissionRow> rows, int defaultSize, bool statesTotal)
    {
        var page = Math.Max(1, request.Query.Int("page") ?? 1);
        var size = request.Query.Int("per_page") is { } asked and > 0 ? Math.Min(asked, 200) : defaultSize;
        return Reply.Json(200, writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("page", page);
            writer.WriteNumber("per_page", size);
            if (statesTotal)
                writer.WriteNumber("total_entries", rows.Count);
            writer.WriteStartArray("commissions");
            foreach (var row in Page(rows, page, size))
                LeadDynoJson.Commission(writer, row, this);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }
}
