using System.Globalization;
using System.Text.Json;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Webhooks;
using Affiliate.Client.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StandardWebhooks;

namespace Affiliate.Client.Sync.Tests;

/// <summary>A receiver verifies every webhook by another's code, and knows the ledger's changes whatever was lost and repeated.</summary>
public sealed class WebhookTests
{
    private const string Secret = "whsec_Y2FuYXJ5LW9mLXRoZS13ZWJob29rLXRlc3RzISE=";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_receiver_that_loses_and_repeats_deliveries_ends_with_exactly_the_changes_of_the_ledger()
    {
        await using var receiver = await Receiver.StartAsync(new Random(1));
        // The receiver compares times with its own clock.
        await using var ledger = await TestLedger.CreateAsync(
            configure: options => options.RetryDelay = options.MaxRetryDelay = TimeSpan.FromMilliseconds(1),
            clock: new VirtualTimeProvider(TimeProvider.System.GetUtcNow()),
            add: services => services.AddAffiliateWebhook(new WebhookOptions { Address = receiver.Address, Secret = Secret }));
        var source = new FakePayoutSource(Enumerable.Range(1, 40).Select(i => Rows.Row($"r{i}")));
        await ledger.RunAsync(source);
        source.Remove(Rows.Key("r1"));
        source.Remove(Rows.Key("r2"));
        source.Add(Rows.Row("p1", PayoutStatus.Paid, 10, PayoutKind.Payout, "r1"));
        source.Change(Rows.Key("r3"), row => row with { Status = PayoutStatus.Paid });
        await ledger.RunAsync(source);

        for (var tries = 0; await ledger.PositionAsync("webhook") < 44 && tries < 1000; tries++)
        {
            await ledger.DispatchAsync();
            ledger.Clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        var changes = await ledger.ChangesAsync();
        receiver.Forged.ShouldBe(0);
        receiver.Deliveries.ShouldBeGreaterThan(changes.Count + 5);
        List<(string, string?, string?, string?, string?, string?)> expected =
        [
            .. changes.Select(change => (
                $"change-{change.Sequence}", (string?)change.Kind.ToString(), (string?)change.Key.Id, change.Before?.Status.ToString(),
                change.After?.Amount.ToString(CultureInfo.InvariantCulture), change.SupersededBy?.Id)),
        ];
        receiver.Known.ShouldBe(expected);
    }

    [Fact]
    public async Task A_redirect_is_a_failure_and_nobody_else_gets_the_body()
    {
        await using var stranger = await Receiver.StartAsync(new Random(1));
        await using var receiver = await Receiver.StartAsync(new Random(1), stranger.Address);
        await using var ledger = await TestLedger.CreateAsync(
            configure: options => options.MaxAttempts = 2,
            add: services => services.AddAffiliateWebhook(new WebhookOptions { Address = receiver.Address, Secret = Secret }));
        await ledger.RunAsync(new FakePayoutSource([Rows.Row("1")]));
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await ledger.DispatchAsync();
            ledger.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        (receiver.Deliveries, stranger.Deliveries).ShouldBe((2, 0));
        (await ledger.Changes.GetDeadLettersAsync("webhook", Token)).ShouldHaveSingleItem().Attempts.ShouldBe(2);
    }

    [Theory]
    [InlineData("whsec_c2hvcnQ=")]
    [InlineData("canary-without-prefix")]
    public async Task A_secret_that_cannot_be_one_is_refused_and_not_quoted(string secret)
    {
        await using var ledger = await TestLedger.CreateAsync(add: services => services
            .AddAffiliateWebhook(new WebhookOptions { Address = new Uri("https://receiver.example/"), Secret = secret }));
        Should.Throw<ArgumentException>(() => ledger.Dispatcher).Message.ShouldNotContain(secret);
    }

    [Fact]
    public async Task An_address_without_encryption_is_refused()
    {
        await using var ledger = await TestLedger.CreateAsync(add: services => services
            .AddAffiliateWebhook(new WebhookOptions { Address = new Uri("http://receiver.example/"), Secret = Secret }));
        Should.Throw<ArgumentException>(() => ledger.Dispatcher).Message.ShouldContain("https");
    }

    private sealed class Receiver : IAsyncDisposable
    {
        private readonly WebApplication _app;
        private readonly Random _random;
        private readonly HashSet<string> _ids = [];
        private readonly StandardWebhook _webhook = new(Secret);

        private Receiver(WebApplication app, Random random) => (_app, _random) = (app, random);

        public Uri Address => new(_app.Urls.First());

        public Uri? MovedTo { get; init; }

        public int Deliveries { get; private set; }

        public int Forged { get; private set; }

        public List<(string Id, string? Kind, string? Row, string? Before, string? After, string? SupersededBy)> Known { get; } = [];

        public static async Task<Receiver> StartAsync(Random random, Uri? movedTo = null)
        {
            var builder = WebApplication.CreateBuilder();
            builder.Logging.ClearProviders();
            var app = builder.Build();
            app.Urls.Add("http://127.0.0.1:0");
            var receiver = new Receiver(app, random) { MovedTo = movedTo };
            app.MapPost("/", receiver.ReceiveAsync);
            await app.StartAsync(Token);
            return receiver;
        }

        public ValueTask DisposeAsync() => _app.DisposeAsync();

        private async Task<IResult> ReceiveAsync(HttpRequest request)
        {
            Deliveries++;
            if (MovedTo is { } address) return Results.Redirect(address.ToString(), permanent: true, preserveMethod: true);
            var fate = _random.Next(5);
            if (fate == 0) return Results.StatusCode(503); // lost before it was read
            using var reader = new StreamReader(request.Body);
            var body = await reader.ReadToEndAsync(Token);
            try
            {
                _webhook.Verify(body, request.Headers);
            }
            catch (Exception)
            {
                Forged++;
                throw;
            }

            Take(body, request.Headers["webhook-id"].Single()!);
            return fate == 1 ? Results.StatusCode(500) : Results.Ok(); // taken, but nobody heard of it
        }

        private void Take(string body, string id)
        {
            var root = JsonDocument.Parse(body).RootElement;
            root.GetProperty("id").GetString().ShouldBe(id);
            if (!_ids.Add(id)) return;
            var data = root.GetProperty("data");
            Known.Add((id, data.GetProperty("kind").GetString(), Text(data, "key", "id"), Text(data, "before", "status"),
                Text(data, "after", "amount"), Text(data, "supersededBy", "id")));
        }

        private static string? Text(JsonElement data, string member, string value) =>
            data.GetProperty(member) is { ValueKind: JsonValueKind.Object } found ? found.GetProperty(value).GetString() : null;
    }
}
