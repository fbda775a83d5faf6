using System.Text.Json;
using Affiliate.Client.Emulator.PayPal.Routes;
using Affiliate.Client.Emulator.PayPal.Rows;
using Affiliate.Client.Emulator.Server;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.PayPal;

/// <summary>
/// PayPal's payouts and balances of one business account, emulated: batches are processed on the server's clock, an id of a batch is good
/// for one batch in 30 days, and the books say who has how much.
/// </summary>
public sealed class PayPalEmulator : EmulatedVendor
{
    private const string IdLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private readonly SeededRandom _random;

    internal PayPalEmulator(VendorEmulatorOptions options)
        : base("PayPal", options, permits: 0, window: TimeSpan.FromMinutes(1))
    {
        _random = new SeededRandom(options.Seed ^ 0x9A19A1);
        OAuth = new(this, options);
        Batches = new(Gate, row => row.Id);
        Items = new(Gate, row => row.Id);
        var routes = Routes("/paypal/v1");
        new OAuthRoutes(this).Map(routes);
        new PayoutRoutes(this).Map(routes);
        new PayoutItemRoutes(this).Map(routes);
        new BalanceRoutes(this).Map(routes);
    }

    /// <summary>The address, with a slash at its end; <c>v1/payments/payouts</c> follows.</summary>
    public Uri BaseAddress => new(Root, "paypal/");

    /// <summary>The token call.</summary>
    public PayPalOAuthEmulator OAuth { get; }

    /// <summary>The batches that were accepted.</summary>
    public EmulatedTable<string, PayPalBatchRow> Batches { get; }

    /// <summary>The items of the batches.</summary>
    public EmulatedTable<string, PayPalItemRow> Items { get; }

    /// <summary>How long after a batch was received its items' outcomes show. Default one minute.</summary>
    public TimeSpan ProcessingTime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How old the balances are that are reported; PayPal says up to three hours. Default zero.</summary>
    public TimeSpan BalanceDelay { get; set; }

    /// <summary>What each item costs the sender, in the item's currency. Default 0.25, and 25 in currencies without decimals.</summary>
    public Func<string, decimal> Fee { get; set; } = currency => PayoutChecks.HasDecimals(currency) ? 0.25m : 25;

    /// <summary>What becomes of an item, by its receiver. Default <see cref="PayPalOutcome.ByReceiver"/>.</summary>
    public Func<string, PayPalOutcome> Outcome { get; set; } = PayPalOutcome.ByReceiver;

    /// <summary>Receivers that are refused, and the whole batch with them, beside those that are no address. Default none.</summary>
    public Func<string, bool> RefusesReceiver { get; set; } = _ => false;

    /// <summary>Batches, by the sender's id, that are accepted and denied when they are processed. Default none.</summary>
    public Func<string, bool> DeniesBatch { get; set; } = _ => false;

    /// <summary>Whether the app may use Payouts; if not, those calls are a 403. Default true.</summary>
    public bool HasPayouts { get; set; } = true;

    /// <summary>Whether the app may read balances; if not, that call is a 403. Default true.</summary>
    public bool HasReporting { get; set; } = true;

    /// <summary>The books: who has how much at this moment of the server's clock, oldest first.</summary>
    public IReadOnlyList<PayPalPayment> Payments
    {
        get
        {
            var now = Now;
            return
            [
                .. Items
                    .Where(item => item.ArrivesAt <= now)
                    .Select(item => new PayPalPayment(
                        item.Receiver, item.Currency, item.Amount, item.SenderBatchId, item.SenderItemId, item.ArrivesAt!.Value)),
            ];
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["PayPal:ClientId"] = OAuth.ClientId,
        ["PayPal:ClientSecret"] = OAuth.ClientSecret,
        ["PayPal:UseLive"] = "false",
        ["PayPal:BaseAddress"] = BaseAddress.ToString(),
    };

    internal PayPalFunds Funds { get; } = new();

    /// <summary>What the sender can spend at this moment, whatever is reported.</summary>
    /// <param name="currency">The ISO 4217 code.</param>
    public decimal GetBalance(string currency)
    {
        lock (Gate)
            return Funds.At(Now, currency, Items.Live);
    }

    /// <summary>Sets what the sender can spend from now on; before the first payment in the currency, it always could.</summary>
    /// <param name="currency">The ISO 4217 code.</param>
    /// <param name="amount">In major units.</param>
    public void SetBalance(string currency, decimal amount)
    {
        lock (Gate)
            Funds.Set(Now, currency, amount, Items.Live);
    }

    /// <summary>Lets the receiver of an unclaimed item claim it.</summary>
    /// <param name="itemId">PayPal's id of the item.</param>
    /// <exception cref="InvalidOperationException">The item is not unclaimed.</exception>
    /// <exception cref="KeyNotFoundException">There is no such item.</exception>
    public void Claim(string itemId)
    {
        var now = Now;
        Items.Change(
            itemId,
            item => item.StatusAt(now) == "UNCLAIMED"
                ? item with { ClaimedAt = now }
                : throw new InvalidOperationException($"The item {itemId} is {item.StatusAt(now)}.")
        );
    }

    /// <summary>The JSON that PayPal posts to an app about an item as it is at this moment; it is sent nowhere.</summary>
    /// <param name="itemId">PayPal's id of the item.</param>
    /// <exception cref="InvalidOperationException">The item is pending, of which no event tells.</exception>
    /// <exception cref="KeyNotFoundException">There is no such item.</exception>
    /// <remarks>The names of the events are PayPal's; the envelope is as its other events have it and was not seen live.</remarks>
    public string GetWebhook(string itemId)
    {
        lock (Gate)
        {
            var item = Items.Find(itemId) ?? throw new KeyNotFoundException($"There is no item {itemId}.");
            if (item.StatusAt(Now) == "PENDING")
                throw new InvalidOperationException($"The item {itemId} is pending, of which no event tells.");
            var json = PayPalWebhookJson.From(item, $"WH-{NewId(17)}-{NewId(17)}", Now);
            return JsonSerializer.Serialize(json, PayPalJsonContext.Default.PayPalWebhookJson);
        }
    }

    internal string NewId(int length = 13) => new([.. Enumerable.Range(0, length).Select(_ => IdLetters[_random.Below(IdLetters.Length)])]);

    internal override PagingParameters GetPaging(Route route) =>
        route.Template == "/payments/payouts/{id}" ? new("page", "page_size", PayoutRoutes.DefaultPageSize) : PagingParameters.None;

    internal override Reply? Authorize(EmulatedRequest request, Route route)
    {
        if (route.Template == OAuthRoutes.Token)
            return null; // it has a rule of its own
        if (!OAuth.IsValid(request.Header("Authorization")))
        {
            return PayPalReplies.Error(
                this,
                401,
                "AUTHENTICATION_FAILURE",
                "Authentication failed due to missing authorization header, or invalid authentication credentials."
            );
        }

        return route.Template == BalanceRoutes.Balances ? (HasReporting ? null : Forbidden()) : HasPayouts ? null : Forbidden();
    }

    internal override Reply NoRoute(EmulatedRequest request) => PayPalReplies.NotFound(this);

    internal override Reply TooManyRequests() =>
        PayPalReplies.Error(this, 429, "RATE_LIMIT_REACHED", "Too many requests. Blocked due to rate limiting.");

    /// <summary>Nobody but the sender changes a batch.</summary>
    internal override Mutation? Mutate(SeededRandom random) => null;

    private Reply Forbidden() =>
        PayPalReplies.Error(this, 403, "NOT_AUTHORIZED", "Authorization failed due to insufficient permissions.");
}
