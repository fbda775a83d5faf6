using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Affiliate.Client.Monetary;

namespace Affiliate.Client.LeadDyno.Webhooks;

/// <summary>
/// The form that LeadDyno posts when a merchant presses its pay-via-webhook button. <b>Never pay on it alone</b>: the signature covers the
/// affiliate's e-mail address and nothing else, so amount, currency and id can be changed, and a captured call can be sent again for any
/// amount, for ever. Take it as a hint to read the affiliate's commissions through the API.
/// </summary>
public sealed record LeadDynoPaymentWebhook
{
    private const int LongestForm = 16 * 1024;
    private readonly byte[] _signature;

    private LeadDynoPaymentWebhook(string affiliateEmail, byte[] signature) => (AffiliateEmail, _signature) = (affiliateEmail, signature);

    /// <summary>The affiliate's e-mail address: the one field that the signature covers.</summary>
    public string AffiliateEmail { get; }

    /// <summary>The affiliate's id; not signed.</summary>
    public long? AffiliateId { get; private init; }

    /// <summary>The amount in major units; not signed.</summary>
    public decimal? Amount { get; private init; }

    /// <summary>The currency's ISO 4217 code; not signed.</summary>
    public string? Currency { get; private init; }

    /// <summary>Reads the body of the request, <c>application/x-www-form-urlencoded</c>.</summary>
    /// <param name="form">The body, at most 16 KiB.</param>
    /// <exception cref="FormatException">
    /// It is too long, lacks the address or the signature, has a field twice, or a value that cannot be read.
    /// </exception>
    public static LeadDynoPaymentWebhook Parse(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var fields = Fields(form);
        return new LeadDynoPaymentWebhook(Required(fields, "affiliate"), Signature(Required(fields, "hmac")))
        {
            AffiliateId = fields.TryGetValue("affiliate_id", out var id)
                ? long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Bad("affiliate_id")
                : null,
            Amount = fields.TryGetValue("amount", out var text)
                ? decimal.TryParse(
                    text,
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var amount
                )
                    ? amount
                    : throw Bad("amount")
                : null,
            Currency = fields.TryGetValue("currency", out var currency) ? CurrencyCode.Normalize(currency) ?? throw Bad("currency") : null,
        };
    }

    /// <summary>Whether the signature of <see cref="AffiliateEmail"/> is made with this key. It says nothing of the other fields.</summary>
    /// <param name="apiKey">The account's private key.</param>
    [SuppressMessage("Security", "CA5350", Justification = "HMAC-SHA1 is what the vendor signs with.")]
    public bool IsSignedWith(string apiKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(apiKey);
        var expected = HMACSHA1.HashData(Encoding.UTF8.GetBytes(apiKey), Encoding.UTF8.GetBytes(AffiliateEmail));
        return CryptographicOperations.FixedTimeEquals(expected, _signature);
    }

    /// <summary>The fields without the signature, with which the call could be sent again.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{nameof(LeadDynoPaymentWebhook)} {{ AffiliateId = {AffiliateId}, Amount = {Amount}, Currency = {Currency} }}"
        );

    private static Dictionary<string, string> Fields(string form)
    {
        if (form.Length > LongestForm) throw new FormatException("The form of the payment webhook is too long.");
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in form.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = Decode(equals < 0 ? pair : pair[..equals]);
            // Of two values a sender could get the one checked and the other used.
            if (!fields.TryAdd(name, equals < 0 ? "" : Decode(pair[(equals + 1)..])))
                throw new FormatException("The form of the payment webhook has a field twice.");
        }

        return fields;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static string Required(Dictionary<string, string> fields, string name) =>
        fields.GetValueOrDefault(name) is { Length: > 0 } value
            ? value
            : throw new FormatException($"The form of the payment webhook has no '{name}'.");

    private static byte[] Signature(string hex) =>
        hex.Length == 2 * HMACSHA1.HashSizeInBytes && hex.All(char.IsAsciiHexDigit) ? Convert.FromHexString(hex) : throw Bad("hmac");

    private static FormatException Bad(string name) => new($"The field '{name}' of the payment webhook cannot be read.");
}
