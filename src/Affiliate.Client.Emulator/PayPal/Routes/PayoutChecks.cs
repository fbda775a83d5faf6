using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Affiliate.Client.Emulator.PayPal.Rows;

namespace Affiliate.Client.Emulator.PayPal.Routes;

/// <summary>What PayPal refuses of a batch before it is looked at further. One bad item refuses all.</summary>
internal static partial class PayoutChecks
{
    private const int MaxItems = 15_000;
    private static readonly string[] WithoutDecimals = ["HUF", "JPY", "TWD"];

    public static bool HasDecimals(string currency) => !WithoutDecimals.Contains(currency);

    public static IReadOnlyList<PayPalErrorDetailJson> Problems(JsonElement? body, Func<string, bool> refuses)
    {
        if (body is not { ValueKind: JsonValueKind.Object } json)
            return [new("body", "Request is not well-formed JSON")];
        var problems = new List<PayPalErrorDetailJson>();
        if (Text(Member(json, "sender_batch_header"), "sender_batch_id") is not { Length: > 0 and <= 256 })
            problems.Add(new("sender_batch_header.sender_batch_id", "Required field is missing or too long"));
        var items = Items(json);
        if (items.Count is 0 or > MaxItems)
            problems.Add(new("items", $"A batch has 1 to {MaxItems} items"));
        var common = Text(Member(json, "sender_batch_header"), "recipient_type");
        problems.AddRange(items.SelectMany((item, i) => ItemProblems(item, $"items[{i}]", common, refuses)));
        if (items.Select(item => Text(Member(item, "amount"), "currency")).Distinct().Count() > 1)
            problems.Add(new("items", "Items have different currencies"));
        return problems;
    }

    public static List<JsonElement> Items(JsonElement body) =>
        Member(body, "items") is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray()] : [];

    public static JsonElement Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : default;

    public static string? Text(JsonElement json, string name) =>
        Member(json, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static bool TryAmount(JsonElement amount, out decimal value) =>
        decimal.TryParse(Text(amount, "value"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    private static IEnumerable<PayPalErrorDetailJson> ItemProblems(
        JsonElement item, string path, string? common, Func<string, bool> refuses)
    {
        var amount = Member(item, "amount");
        var currency = Text(amount, "currency");
        if (currency is null || !Currency().IsMatch(currency))
            yield return new($"{path}.amount.currency", "Currency is invalid");
        else if (!TryAmount(amount, out var value) || value <= 0 || value.Scale > (HasDecimals(currency) ? 2 : 0))
            yield return new($"{path}.amount.value", "Amount is invalid");
        var type = Text(item, "recipient_type") ?? common;
        if (type is not ("EMAIL" or "PHONE" or "PAYPAL_ID" or "USER_HANDLE"))
            yield return new($"{path}.recipient_type", "Recipient type is missing or unknown");
        var receiver = Text(item, "receiver");
        if (receiver is not { Length: > 0 and <= 127 } || (type == "EMAIL" && !Email().IsMatch(receiver)) || refuses(receiver))
            yield return new($"{path}.receiver", "Receiver is invalid or does not match with type");
        if (Text(item, "sender_item_id") is { Length: > 63 })
            yield return new($"{path}.sender_item_id", "Field is too long");
    }

    [GeneratedRegex("^[A-Z]{3}$")]
    private static partial Regex Currency();

    [GeneratedRegex("^[!-?A-~]+@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?[.])+[A-Za-z]{2,}$")]
    private static partial Regex Email();
}
