namespace Affiliate.Client.PayPal.Runs;

/// <summary>
/// The e-mail addresses that are paid to: those of RFC 5321 in their plain form, within PayPal's 127 characters. PayPal refuses a whole
/// batch for one address that it does not take.
/// </summary>
internal static class PayPalAddress
{
    private const int MaxLength = 127;
    private const int MaxLocal = 64;
    private const int MaxLabel = 63;
    private const string Signs = "!#$%&'*+-/=?^_`{|}~.";

    /// <summary>
    /// Stricter than the standards: no quotes, no comments, no letters outside ASCII, and nothing that a spreadsheet changes.
    /// </summary>
    public static bool IsPayable(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return text.Length <= MaxLength && at > 0 && IsLocal(text[..at]) && IsDomain(text[(at + 1)..]);
    }

    private static bool IsLocal(string local) =>
        local.Length <= MaxLocal
        && local[0] is not ('=' or '+' or '-')
        && local.All(letter => char.IsAsciiLetterOrDigit(letter) || Signs.Contains(letter, StringComparison.Ordinal))
        && local.Split('.').All(atom => atom.Length > 0);

    // A name with a dot whose last part is no number: neither a machine of one's own network nor an IP address.
    private static bool IsDomain(string domain) =>
        domain.Split('.') is { Length: >= 2 } labels && labels.All(IsLabel) && !labels[^1].All(char.IsAsciiDigit);

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= MaxLabel
        && label[0] != '-'
        && label[^1] != '-'
        && label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}
