using System.Collections.Immutable;

namespace Affiliate.Client.Http;

/// <summary>
/// Takes the secrets of one account out of texts that come from outside, such as a vendor's error message that repeats the key.
/// </summary>
public sealed class SecretRedactor
{
    private const string Mark = "***";
    private const int MaxKept = 256;
    private const int FewMoves = 16;
    private ImmutableList<string> _secrets = [];

    /// <summary>
    /// Remembers a secret in use; call it before each use. The last 256 that were used are kept, so that a key that was just replaced is
    /// still covered.
    /// </summary>
    public void Remember(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (secret.Length < 4 || IsRecent(secret)) return;
        ImmutableInterlocked.Update(ref _secrets, static (known, used) =>
        {
            var others = known.Remove(used);
            return (others.Count < MaxKept ? others : others.RemoveAt(0)).Add(used);
        }, secret);
    }

    /// <summary>The text without any remembered secret, however its letters are escaped and in whatever case.</summary>
    public string Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // The longest first: where one secret starts another, the rest of the longer one would stay.
        foreach (var form in _secrets.SelectMany(SecretForms.From).Distinct(StringComparer.Ordinal).OrderByDescending(form => form.Length))
            text = text.Replace(form, Mark, StringComparison.OrdinalIgnoreCase);
        return text;
    }

    /// <summary>A count, never a secret.</summary>
    public override string ToString() => $"{nameof(SecretRedactor)} ({_secrets.Count} secrets)";

    // Far from the end that drops out, an account's own secrets need not be moved with every request.
    private bool IsRecent(string secret)
    {
        var known = _secrets;
        for (var place = known.Count - 1; place >= Math.Max(0, known.Count - FewMoves); place--)
            if (known[place] == secret) return true;
        return false;
    }
}
