using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Affiliate.Client.Sync.Webhooks;

/// <summary>
/// Signs as Standard Webhooks specifies: HMAC-SHA256 over id, time and body. The package of that name can do so too, but needs ASP.NET
/// Core, which a program with a ledger need not have; it verifies in the tests.
/// </summary>
internal sealed class WebhookSignature
{
    private const string Prefix = "whsec_";
    private const int MinBytes = 24;
    private const int MaxBytes = 64;

    private readonly byte[] _key;

    public WebhookSignature(string secret)
    {
        var bytes = new byte[MaxBytes];
        // Never quoted: it is the secret.
        if (!secret.StartsWith(Prefix, StringComparison.Ordinal)
            || !Convert.TryFromBase64String(secret[Prefix.Length..], bytes, out var length) || length < MinBytes)
            throw new ArgumentException("WebhookOptions.Secret must be whsec_ and 24 to 64 bytes in base64.", nameof(secret));
        _key = bytes[..length];
    }

    public void AddTo(HttpRequestMessage request, string id, DateTimeOffset time, ReadOnlySpan<byte> body)
    {
        var seconds = time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{seconds}."), .. body];
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", seconds);
        request.Headers.Add("webhook-signature", "v1," + Convert.ToBase64String(HMACSHA256.HashData(_key, signed)));
    }
}
