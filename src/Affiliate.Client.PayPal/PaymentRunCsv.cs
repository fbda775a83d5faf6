using System.Buffers;
using System.Text;

namespace Affiliate.Client.PayPal;

/// <summary>Rows of comma separated values that no spreadsheet takes for formulas.</summary>
internal static class PaymentRunCsv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n;\t");

    public static void Append(StringBuilder text, params ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++) Field(i == 0 ? text : text.Append(','), fields[i]);
        text.Append("\r\n");
    }

    private static void Field(StringBuilder text, string field)
    {
        var safe = field.Length > 0 && field[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + field : field;
        if (safe.AsSpan().IndexOfAny(Special) < 0) text.Append(safe);
        else text.Append('"').Append(safe.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
