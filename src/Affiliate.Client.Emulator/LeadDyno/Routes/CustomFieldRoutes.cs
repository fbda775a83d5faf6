using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno.Routes;

internal sealed class CustomFieldRoutes(LeadDynoEmulator vendor)
{
    public void Map(RouteTable routes) => routes
        .Map("GET", "/custom_fields", List)
        .Map("POST", "/custom_fields", Create)
        .Map("DELETE", "/custom_fields", Delete);

    /// <summary>A bare array of names; the required ones only when asked for.</summary>
    private Reply List(EmulatedRequest request)
    {
        var fields = vendor.CustomFields.Live.Where(field => !field.IsRequired || request.Query.Bool("required") == true);
        return Reply.Json(200, [.. fields.Select(field => field.Name)], LeadDynoJsonContext.Default.ListString);
    }

    private Reply Create(EmulatedRequest request)
    {
        if (string.IsNullOrEmpty(request.Fields["new_field"]))
            return LeadDynoReplies.Blank("new_field");

        var row = new LeadDynoCustomFieldRow
        {
            Name = request.Fields["new_field"]!,
            IsRequired = request.Fields.Bool("is_required") ?? false,
        };
        vendor.CustomFields.Remove(row.Name);
        vendor.CustomFields.Add(row);
        return LeadDynoReplies.Scalar(true);
    }

    private Reply Delete(EmulatedRequest request) =>
        vendor.CustomFields.Remove(request.Fields["field_name"] ?? "") ? LeadDynoReplies.Scalar(true) : LeadDynoReplies.NotFound();
}
