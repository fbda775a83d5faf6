namespace Affiliate.Client.Reports.Formats;

/// <summary>The endings of files.</summary>
internal static class ReportFormats
{
    public static string Extension(this ReportFormat format) => format switch
    {
        ReportFormat.Csv => ".csv",
        ReportFormat.JsonLines => ".jsonl",
        ReportFormat.Html => ".html",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };

    /// <exception cref="ArgumentException">The ending says no format.</exception>
    public static ReportFormat FromPath(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            if (path.EndsWith(format.Extension(), StringComparison.OrdinalIgnoreCase)) return format;
        }

        throw new ArgumentException($"A file ends with .csv, .jsonl or .html: {path}", nameof(path));
    }
}
