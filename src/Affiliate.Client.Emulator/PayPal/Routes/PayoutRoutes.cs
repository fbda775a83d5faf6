using System.Text.Json;
using Affiliate.Client.Emulator.PayPal.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.PayPal.Routes;

/// <summary>Batches: paying one, and looking at it.</summary>
internal sealed class PayoutRoutes(PayPalEmulator vendor)
{
    public const int DefaultPageSize = 1000;
    private static readonly TimeSpan Memory = TimeSpan.FromDays(30);
    private readonly Dictionary<string, (DateTimeOffset At, Reply Reply)> _responses = new(StringComparer.Ordinal);

    public void Map(RouteTable routes) => routes.Map("POST", "/payments/payouts", Create).Map("GET", "/payments/payouts/{id}", Get);

    /// <summary>The header gives the first response again; without it, a known id is refused.</summary>
    private Reply Create(EmulatedRequest request)
    {
        var requestId = request.Header("PayPal-Request-Id");
        if (requestId is not null && _responses.TryGetValue(requestId, out var known) && vendor.Now - known.At < Memory)
            return known.Reply.WithBody(known.Reply.Body);

        var problems = PayoutChecks.Problems(request.Json, vendor.RefusesReceiver);
        if (problems.Count > 0)
            return Invalid(problems);
        var body = request.Json!.Value;
        var header = PayoutChecks.Member(body, "sender_batch_header");
        var senderBatchId = PayoutChecks.Text(header, "sender_batch_id")!;
        if (vendor.Batches.Live.Find(batch => batch.SenderBatchId == senderBatchId && vendor.Now - batch.CreatedAt < Memory) is { } twin)
            return Duplicate(twin);

        var batch = NewBatch(header, senderBatchId);
        var items = PayoutChecks.Items(body).ConvertAll(item => NewItem(batch, item, PayoutChecks.Text(header, "recipient_type")));
        var currency = items[0].Currency;
        if (items.Sum(item => item.Amount + item.Fee) > vendor.Funds.At(vendor.Now, currency, vendor.Items.Live))
        {
            return PayPalReplies.Error(
                vendor, 422, "INSUFFICIENT_FUNDS", "Sender does not have sufficient funds. Please add funds and retry.");
        }

        vendor.Batches.Add(batch);
        items.ForEach(vendor.Items.Add);
        var json = new PayPalPayoutJson(PayPalHeaderJson.Received(batch), [PayPalReplies.BatchLink(vendor, batch.Id)]);
        var reply = Reply.Json(201, json, PayPalReplies.Json.PayPalPayoutJson);
        if (requestId is not null)
            _responses[requestId] = (vendor.Now, reply.WithBody(reply.Body));
        return reply;
    }

    private Reply Invalid(IReadOnlyList<PayPalErrorDetailJson> problems) =>
        PayPalReplies.Error(vendor, 400, "VALIDATION_ERROR", "Invalid request - see details", problems);

    private Reply Duplicate(PayPalBatchRow twin) =>
        PayPalReplies.Error(
            vendor,
            400,
            "USER_BUSINESS_ERROR",
            "User business error.",
            [new("SENDER_BATCH_ID", "Batch with given sender_batch_id already exists")],
            PayPalReplies.BatchLink(vendor, twin.Id)
        );

    private PayPalBatchRow NewBatch(JsonElement header, string senderBatchId) => new()
    {
        Id = vendor.NewId(),
        SenderBatchId = senderBatchId,
        EmailSubject = PayoutChecks.Text(header, "email_subject"),
        EmailMessage = PayoutChecks.Text(header, "email_message"),
        CreatedAt = vendor.Now,
        ProcessedAt = vendor.Now + vendor.ProcessingTime,
        IsDenied = vendor.DeniesBatch(senderBatchId),
    };

    private PayPalItemRow NewItem(PayPalBatchRow batch, JsonElement item, string? commonType)
    {
        var (amount, receiver) = (PayoutChecks.Member(item, "amount"), PayoutChecks.Text(item, "receiver")!);
        PayoutChecks.TryAmount(amount, out var value);
        var currency = PayoutChecks.Text(amount, "currency")!;
        return new()
        {
            Id = vendor.NewId(),
            BatchId = batch.Id,
            SenderBatchId = batch.SenderBatchId,
            SenderItemId = PayoutChecks.Text(item, "sender_item_id"),
            RecipientType = PayoutChecks.Text(item, "recipient_type") ?? commonType!,
            Receiver = receiver,
            Note = PayoutChecks.Text(item, "note"),
            Currency = currency,
            Amount = value,
            Fee = vendor.Fee(currency),
            CreatedAt = batch.CreatedAt,
            ProcessedAt = batch.ProcessedAt,
            Outcome = batch.IsDenied ? PayPalOutcome.Failed("BATCH_DENIED") : vendor.Outcome(receiver),
        };
    }

    private Reply Get(EmulatedRequest request)
    {
        if (vendor.Batches.Live.Find(row => row.Id == request.Value("id")) is not { } batch)
            return PayPalReplies.NotFound(vendor);
        var (page, size) = (request.Query.Int("page") ?? 1, request.Query.Int("page_size") ?? DefaultPageSize);
        if (page is < 1 or > 1000 || size is < 1 or > 1000)
            return Invalid([new("page_size", "Value is invalid")]);

        var items = vendor.Items.Live.FindAll(item => item.BatchId == batch.Id);
        var isCounted = request.Query.Bool("total_required") == true;
        var json = new PayPalBatchJson
        {
            TotalItems = isCounted ? items.Count : null,
            TotalPages = isCounted ? (items.Count + size - 1) / size : null,
            BatchHeader = PayPalHeaderJson.From(batch, items, vendor.Now),
            Items = [.. items.Skip((page - 1) * size).Take(size).Select(item => PayPalItemJson.From(item, vendor.Now))],
            Links = [PayPalReplies.BatchLink(vendor, batch.Id)],
        };
        return Reply.Json(200, json, PayPalReplies.Json.PayPalBatchJson);
    }
}
