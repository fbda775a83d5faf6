using System.Collections.Immutable;

namespace Affiliate.Client.Http;

/// <summary>Takes the secrets of one account out of texts that come from outside, such as a vendor's error message that repeats the key.</summary>
public sealed class SecretRedactor
{
    private const string Mark = "***";
    private const int MostKept = 16;
    private ImmutableList<string> _secrets = [];

    /// <summary>Remembers a secret in use. The last 16 are kept, so that a key that was just replaced is still covered.</summary>
    public void Remember(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (secret.Length < 4 || _secrets.Contains(secret)) return;
        ImmutableInterlocked.Update(ref _secrets, (known, added) => (known.Count < MostKept ? known : known.RemoveAt(0)).Add(added), secret);
    }

    /// <summary>The text without any remembered secret.</summary>
    public string Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var secret in _secrets)
        {
            text = text.Replace(secret, Mark, StringComparison.Ordinal).Replace(Uri.EscapeDataString(secret), Mark, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>A count, never a secret.</summary>
    public override string ToString() => $"{nameof(SecretRedactor)} ({_secrets.Count} secrets)";
}
