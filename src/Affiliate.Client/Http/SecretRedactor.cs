using System.Collections.Immutable;
using System.Text;

namespace Affiliate.Client.Http;

/// <summary>
/// Takes the secrets of one account out of texts that come from outside, such as a vendor's error message that repeats the key.
/// </summary>
public sealed class SecretRedactor
{
    private const string Mark = "***";
    private const int MaxKept = 256;
    private const int FewMoves = 16;
    private const int MaxLevels = 16;
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

    /// <summary>The text without any remembered secret, however its letters are escaped, how often, and in whatever case.</summary>
    public string Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var secrets = _secrets;
        if (secrets.IsEmpty || text.Length == 0) return text;
        string[] forms = [.. secrets.SelectMany(SecretForms.From).Distinct(StringComparer.Ordinal)];
        string[] inBase64 = [.. secrets.SelectMany(SecretForms.InBase64).Distinct(StringComparer.Ordinal)];
        var hidden = new bool[text.Length];
        var level = EscapedText.From(text);
        for (var levels = 0; level is not null; levels++)
        {
            // Nobody means to be read who escapes so often.
            if (levels == MaxLevels) return Mark;
            foreach (var form in forms) level.Find(form, hidden);
            foreach (var form in inBase64) level.FindInBase64(form, hidden);
            foreach (var secret in secrets) level.FindScattered(secret, hidden);
            level = level.Unescaped();
        }

        return hidden.Contains(true) ? Without(text, hidden) : text;
    }

    /// <summary>
    /// Whether a piece of a remembered secret stands in the text, for texts that somebody may have cut. Give it what <see cref="Redact"/>
    /// left.
    /// </summary>
    internal bool HoldsPart(string text)
    {
        var secrets = _secrets;
        string[] forms = [.. secrets, .. secrets.SelectMany(SecretForms.InBase64)];
        for (var level = EscapedText.From(text); level is not null; level = level.Unescaped())
            if (Array.Exists(forms, level.HoldsPart)) return true;
        return false;
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

    private static string Without(string text, bool[] hidden)
    {
        var rest = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (!hidden[at]) rest.Append(text[at]);
            else if (at == 0 || !hidden[at - 1]) rest.Append(Mark);
        }

        return rest.ToString();
    }
}
