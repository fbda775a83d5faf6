using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Affiliate.Client.Emulator;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Shared.OpenApi;

namespace Affiliate.Client.PayPal.Tests.Client;

/// <summary>What the emulator sends has the shape of PayPal's own OpenAPI files, so that a client of it is a client of PayPal.</summary>
public sealed class EmulatorShapeTests : IAsyncLifetime
{
    private static readonly OpenApiDocument Payouts = new("paypal", "payments-payouts-batch-v1.json");
    private static readonly OpenApiDocument Reporting = new("paypal", "reporting-transactions-v1.json");
    private readonly VirtualTimeProvider _clock = new();
    private readonly HttpClient _http = new();
    private VendorEmulator _emulator = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 0, TimeProvider = _clock }, Token);
        _http.BaseAddress = _emulator.PayPal.BaseAddress;
        using var request = new HttpRequestMessage(HttpMethod.Post, "v1/oauth2/token")
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]),
        };
        var (id, secret) = (_emulator.PayPal.OAuth.ClientId, _emulator.PayPal.OAuth.ClientSecret);
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{secret}")));
        using var response = await _http.SendAsync(request, Token);
        var token = await response.Content.ReadFromJsonAsync<JsonElement>(Token);
        _http.DefaultRequestHeaders.Authorization = new("Bearer", token.GetProperty("access_token").GetString());
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task Every_response_of_a_batchs_life_is_documented()
    {
        var created = await SendAsync(Payouts, "payouts.post", "v1/payments/payouts", Body("b1", "jane@x.test", "unclaimed@x.test"), "201");
        var id = created.GetProperty("batch_header").GetProperty("payout_batch_id").GetString();
        await GetBatchAsync("PENDING");
        _clock.Advance(_emulator.PayPal.ProcessingTime / 2);
        await GetBatchAsync("PROCESSING");
        _clock.Advance(_emulator.PayPal.ProcessingTime / 2);
        var items = (await GetBatchAsync("SUCCESS")).GetProperty("items");
        var unclaimed = items[1].GetProperty("payout_item_id").GetString();
        await SendAsync(Payouts, "payouts-item.get", $"v1/payments/payouts-item/{unclaimed}", null, "200");
        await SendAsync(Payouts, "payouts-item.cancel", $"v1/payments/payouts-item/{unclaimed}/cancel", "", "200");
        await SendAsync(Payouts, "payouts-item.cancel", $"v1/payments/payouts-item/{unclaimed}/cancel", "", "400");
        await SendAsync(Reporting, "balances.get", "v1/reporting/balances", null, "200");

        async Task<JsonElement> GetBatchAsync(string status)
        {
            var batch = await SendAsync(Payouts, "payouts.get", $"v1/payments/payouts/{id}?total_required=true", null, "200");
            batch.GetProperty("batch_header").GetProperty("batch_status").GetString().ShouldBe(status);
            return batch;
        }
    }

    [Fact]
    public async Task Every_refusal_is_documented()
    {
        await SendAsync(Payouts, "payouts.post", "v1/payments/payouts", "no json", "400");
        await SendAsync(Payouts, "payouts.post", "v1/payments/payouts", Body("b1", "no address"), "400");
        await SendAsync(Payouts, "payouts.post", "v1/payments/payouts", Body("b1", "jane@x.test"), "201");
        await SendAsync(Payouts, "payouts.post", "v1/payments/payouts", Body("b1", "jane@x.test"), "400");
        _emulator.PayPal.SetBalance("USD", 0);
        await SendAsync(Payouts, "payouts.post", "v1/payments/payouts", Body("b2", "jane@x.test"), "default", 422);
        await SendAsync(Payouts, "payouts.get", "v1/payments/payouts/NONE", null, "404");
        await SendAsync(Payouts, "payouts-item.get", "v1/payments/payouts-item/NONE", null, "404");
        _emulator.PayPal.HasPayouts = false;
        await SendAsync(Payouts, "payouts.post", "v1/payments/payouts", Body("b2", "jane@x.test"), "403");
        _http.DefaultRequestHeaders.Authorization = new("Bearer", "canary-unknown");
        await SendAsync(Payouts, "payouts.get", "v1/payments/payouts/NONE", null, "default", 401);
    }

    [Theory]
    [InlineData("jane@x.test", "SUCCEEDED", "SUCCESS")]
    [InlineData("unclaimed@x.test", "UNCLAIMED", "UNCLAIMED")]
    [InlineData("failed@x.test", "FAILED", "FAILED")]
    [InlineData("onhold@x.test", "HELD", "ONHOLD")]
    public async Task A_webhook_tells_of_an_item_as_it_is(string receiver, string word, string status)
    {
        await SendAsync(Payouts, "payouts.post", "v1/payments/payouts", Body("b1", receiver), "201");
        var item = _emulator.PayPal.Items.Single().Id;
        Should.Throw<InvalidOperationException>(() => _emulator.PayPal.GetWebhook(item));
        _clock.Advance(_emulator.PayPal.ProcessingTime);

        using var webhook = JsonDocument.Parse(_emulator.PayPal.GetWebhook(item));

        webhook.RootElement.GetProperty("event_type").GetString().ShouldBe($"PAYMENT.PAYOUTS-ITEM.{word}");
        var resource = webhook.RootElement.GetProperty("resource");
        resource.GetProperty("transaction_status").GetString().ShouldBe(status);
        var schema = Payouts.Operation("payouts-item.get").Responses.Single(one => one.Status == "200").Schema;
        SchemaCheck.Problems(Payouts, schema, resource, "$").ShouldBeEmpty();
    }

    private static string Body(string id, params string[] receivers) => JsonSerializer.Serialize(new
    {
        sender_batch_header = new { sender_batch_id = id, recipient_type = "EMAIL", email_subject = "You have a payout" },
        items = receivers.Select(receiver => new { receiver, amount = new { value = "1.00", currency = "USD" }, sender_item_id = receiver }),
    });

    private async Task<JsonElement> SendAsync(
        OpenApiDocument file, string operation, string target, string? body, string documented, int? status = null)
    {
        using var request = new HttpRequestMessage(new(file.Operation(operation).Verb), target);
        if (body is not null) request.Content = new StringContent(body, MediaTypeHeaderValue.Parse("application/json"));
        using var response = await _http.SendAsync(request, Token);
        ((int)response.StatusCode).ShouldBe(status ?? int.Parse(documented, null));
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(Token);
        var schema = file.Operation(operation).Responses.Single(one => one.Status == documented).Schema;
        SchemaCheck.Problems(file, schema, json, "$").ShouldBeEmpty();
        return json;
    }
}
