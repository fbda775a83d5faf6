using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Affiliate.Client.Emulator.Tests;

/// <summary>A plain HttpClient with each vendor's credentials put in by hand: these tests know nothing of the vendor packages.</summary>
internal sealed class Wire : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly VendorEmulator _emulator;

    public Wire(VendorEmulator emulator) => _emulator = emulator;

    public Task<HttpResponseMessage> LeadDyno(string pathAndQuery, HttpMethod? method = null, string? json = null) =>
        Send(
            method,
            new Uri(
                _emulator.LeadDyno.BaseAddress,
                pathAndQuery + (pathAndQuery.Contains('?') ? "&" : "?") + "key=" + _emulator.LeadDyno.ApiKey
            ),
            json
        );

    public Task<HttpResponseMessage> AffiliateWP(
        string pathAndQuery,
        HttpMethod? method = null,
        string? json = null,
        Action<HttpRequestMessage>? adjust = null
    ) =>
        Send(
            method,
            new Uri(_emulator.AffiliateWP.SiteAddress, "wp-json/affwp/v1/" + pathAndQuery),
            json,
            request =>
            {
                var text = $"{_emulator.AffiliateWP.PublicKey}:{_emulator.AffiliateWP.Token}";
                request.Headers.Authorization = new AuthenticationHeaderValue(
                    "Basic",
                    Convert.ToBase64String(Encoding.UTF8.GetBytes(text))
                );
                adjust?.Invoke(request);
            }
        );

    public Task<HttpResponseMessage> Aisle(string pathAndQuery) =>
        Send(null, new Uri(_emulator.Aisle.BaseAddress, $"api/v1/{_emulator.Aisle.BrandId}/{pathAndQuery}"), null, request =>
            request.Headers.Add("X-Api-Key", _emulator.Aisle.ApiKey));

    public Task<HttpResponseMessage> Leadway(string pathAndQuery, HttpMethod? method = null, string? json = null) =>
        Send(
            method,
            new Uri(_emulator.Leadway.BaseAddress, pathAndQuery.Replace("{loc}", _emulator.Leadway.LocationId, StringComparison.Ordinal)),
            json,
            request =>
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _emulator.Leadway.AccessToken);
                request.Headers.Add("Version", "2021-07-28");
            }
        );

    public async Task<HttpResponseMessage> Send(HttpMethod? method, Uri uri, string? json = null, Action<HttpRequestMessage>? adjust = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, uri);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        adjust?.Invoke(request);
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task<JsonElement> Json(Task<HttpResponseMessage> answer)
    {
        using var response = await answer;
        return await Json(response);
    }

    public static async Task<JsonElement> Json(HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }

    public void Dispose() => _client.Dispose();
}
