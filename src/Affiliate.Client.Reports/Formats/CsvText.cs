using System.Globalization;
using System.Text;

namespace Affiliate.Client.Reports.Formats;

/// <summary>Records as RFC 4180 has them: commas, quotes where they are needed, CRLF after each record.</summary>
internal sealed class CsvText
{
    // What spreadsheets take for the start of a formula, the wide forms of East Asian keyboards included.
    private const string FormulaStarts = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private readonly StringBuilder _text = new();
    private bool _isFirst = true;

    public CsvText Add(string? text)
    {
        Separate();
        if (string.IsNullOrEmpty(text)) return this;
        var safe = FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        if (safe.AsSpan().IndexOfAny("\",\r\n") < 0 && safe[0] != ' ' && safe[^1] != ' ') _text.Append(safe);
        else _text.Append('"').Append(safe.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        return this;
    }

    // A number is no formula, whatever its sign.
    public CsvText Add(decimal? number)
    {
        Separate();
        _text.Append(CultureInfo.InvariantCulture, $"{number}");
        return this;
    }

    public CsvText Add(bool value) => Add(value ? "true" : "false");

    public CsvText Add(DateTime? utc) => Add(utc?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));

    public CsvText EndRecord()
    {
        _text.Append("\r\n");
        _isFirst = true;
        return this;
    }

    /// <summary>What was added since the last call.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        return text;
    }

    private void Separate()
    {
        if (!_isFirst) _text.Append(',');
        _isFirst = false;
    }
}
