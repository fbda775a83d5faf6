using Affiliate.Client.LeadDyno.CustomFields;
using Affiliate.Client.LeadDyno.Shared;
using Refit;

namespace Affiliate.Client.LeadDyno.Http;

public partial interface ILeadDynoApi
{
    /// <summary>
    /// Lists the names of the optional custom fields; with <c>required</c> true, of the required ones too: <c>GET /custom_fields</c>.
    /// </summary>
    [Get("/custom_fields")]
    Task<LeadDynoPage<string>> ListCustomFieldsAsync(bool? required = null, CancellationToken cancellationToken = default);

    /// <summary>Adds a custom field: <c>POST /custom_fields</c>. Responses <c>true</c>.</summary>
    [Post("/custom_fields")]
    Task<bool> CreateCustomFieldAsync([Body] LeadDynoCreateCustomFieldRequest field, CancellationToken cancellationToken = default);

    /// <summary>Deletes a custom field: <c>DELETE /custom_fields</c>. Responses <c>true</c>.</summary>
    [Delete("/custom_fields")]
    Task<bool> DeleteCustomFieldAsync([AliasAs("field_name")] string fieldName, CancellationToken cancellationToken = default);
}
