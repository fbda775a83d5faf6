using Affiliate.Client.Accounts;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.LeadDyno.Shared;

namespace Affiliate.Client.LeadDyno.CustomFields;

/// <summary>Custom fields of the sign-up of affiliates. They have a name and no id.</summary>
public sealed class LeadDynoCustomFields
{
    private readonly ILeadDynoApi _api;
    private readonly AffiliateAccount _account;

    internal LeadDynoCustomFields(ILeadDynoApi api, AffiliateAccount account) => (_api, _account) = (api, account);

    /// <summary>Lists the names of the custom fields, in one call: <c>GET /custom_fields</c>.</summary>
    /// <param name="includeRequired">Whether to list the required ones beside the optional ones.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<IReadOnlyList<string>> ListAsync(bool includeRequired = true, CancellationToken cancellationToken = default) =>
        (await _api.ListCustomFieldsAsync(includeRequired ? true : null, cancellationToken).ConfigureAwait(false)).Items;

    /// <summary>Adds a custom field: <c>POST /custom_fields</c>.</summary>
    /// <param name="name">Its name; not empty.</param>
    /// <param name="isRequired">Whether a sign-up needs it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The vendor's response: true.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Task<bool> CreateAsync(string name, bool isRequired = false, CancellationToken cancellationToken = default) =>
        _api.CreateCustomFieldAsync(
            new LeadDynoCreateCustomFieldRequest { NewField = Guard.Text(name), IsRequired = isRequired },
            cancellationToken
        );

    /// <summary>Deletes a custom field: <c>DELETE /custom_fields</c>.</summary>
    /// <param name="name">Its name; not empty.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The vendor's response: true.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default) =>
        _api.DeleteCustomFieldAsync(Guard.Text(name), cancellationToken);
}
