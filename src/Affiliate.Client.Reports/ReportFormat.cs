namespace Affiliate.Client.Reports;

/// <summary>What a file is made of. All of them are UTF-8 without a byte order mark.</summary>
public enum ReportFormat
{
    /// <summary>
    /// RFC 4180, with a header row. A text that a spreadsheet would take for a formula has an apostrophe before it; numbers have none.
    /// </summary>
    Csv = 0,

    /// <summary>One JSON object per line, with the columns of the CSV as names. What programs should read: texts are unchanged.</summary>
    JsonLines = 1,

    /// <summary>One page for people: no scripts, no request to any server, for light and dark screens.</summary>
    Html = 2,
}
