using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno;

public sealed partial class LeadDynoEmulator
{
    private void MapCustomFields(RouteTable routes) => routes
        .Map("GET", "/custom_fields", ListCustomFields)
        .Map("POST", "/custom_fields", CreateCustomField)
        .Map("DELETE", "/custom_fields", request => CustomFields.Remove(request.Fields["field_name"] ?? "") ? Scalar(true) : NotFound());

    /// <summary>A bare array of names; the required ones only when asked for.</summary>
    private Reply ListCustomFields(EmulatedRequest request) => Reply.Json(200, writer =>
    {
        writer.WriteStartArray();
        foreach (var field in CustomFields.Live.Where(field => !field.IsRequired || request.Query.Bool("required") == true))
            writer.WriteStringValue(field.Name);
        writer.WriteEndArray();
    });

    private Reply CreateCustomField(EmulatedRequest request)
    {
        if (string.IsNullOrEmpty(request.Fields["new_field"]))
            return Blank("new_field");

        var row = new LeadDynoCustomFieldRow
        {
            Name = request.Fields["new_field"]!,
            IsRequired = request.Fields.Bool("is_required") ?? false,
        };
        CustomFields.Remove(row.Name);
        CustomFields.Add(row);
        return Scalar(true);
    }
}
