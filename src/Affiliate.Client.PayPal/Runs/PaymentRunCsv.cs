using System.Buffers;
using System.Text;

namespace Affiliate.Client.PayPal.Runs;

/// <summary>Rows of comma separated values that no spreadsheet takes for formulas.</summary>
internal static class PaymentRunCsv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n;\t");

    // With the full-width signs that some spreadsheets take for the same.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\uFF1D\uFF0B\uFF0D\uFF20");

    public static void Append(StringBuilder text, params ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++) Field(i == 0 ? text : text.Append(','), fields[i]);
        text.Append("\r\n");
    }

    private static void Field(StringBuilder text, string field)
    {
        var safe = IsFormula(field) ? "'" + field : field;
        if (safe.AsSpan().IndexOfAny(Special) < 0) text.Append(safe);
        else text.Append('"').Append(safe.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    // A cell may begin with white space, and one with a line break may be read as several.
    private static bool IsFormula(string field)
    {
        foreach (var line in field.AsSpan().EnumerateLines())
        {
            var start = line.TrimStart();
            if (start.Length > 0 && Formula.Contains(start[0])) return true;
        }

        return false;
    }
}
