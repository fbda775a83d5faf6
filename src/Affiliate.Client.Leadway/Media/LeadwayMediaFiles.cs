namespace Affiliate.Client.Leadway.Media;

/// <summary>Files and folders for affiliates.</summary>
public sealed class LeadwayMediaFiles
{
    private readonly LeadwayClient _client;

    internal LeadwayMediaFiles(LeadwayClient client) => _client = client;

    /// <summary>Lists the media for affiliates: <c>GET /affiliate-manager/{locationId}/media</c>.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>Read in the vendor's pages of 2026-09, which show no parameters; never seen live.</remarks>
    public Task<LeadwayMediaPage> ListAsync(CancellationToken cancellationToken = default) =>
        _client.Api.ListMediaAsync(_client.LocationId, cancellationToken);

    /// <summary>Renames or moves a file or folder: <c>PUT /affiliate-manager/{locationId}/media/{mediaId}</c>.</summary>
    /// <param name="id">The file or folder.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>Read in the vendor's pages of 2026-09, never seen live.</remarks>
    public Task<LeadwayMedia> UpdateAsync(string id, LeadwayUpdateMediaRequest change, CancellationToken cancellationToken = default) =>
        _client.Api.UpdateMediaAsync(_client.LocationId, id, change, cancellationToken);
}
