using System.Text;

namespace Affiliate.Client.Sync.Storage;

/// <summary>
/// Text of vendors as every database can hold it. JSON may carry zero characters and halves of surrogate pairs, which PostgreSQL refuses;
/// in a column each is replaced by U+FFFD. The row's document escapes them.
/// </summary>
internal static class ColumnText
{
    private const char Replacement = '\ufffd';

    public static string? From(string? text) =>
        text is null || (!text.Contains('\0') && !text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
            ? text
            : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', Replacement);
}
