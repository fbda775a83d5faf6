using System.Text;

namespace Affiliate.Client.Reports.Tests;

/// <summary>RFC 4180 by the letter: what it does not allow is an error.</summary>
internal static class CsvReader
{
    public static List<string[]> Read(string text)
    {
        var (records, fields, at) = (new List<string[]>(), new List<string>(), 0);
        while (at < text.Length)
        {
            fields.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            text[at..(at + 2)].ShouldBe("\r\n", "a record ends with CRLF");
            at += 2;
            records.Add([.. fields]);
            fields.Clear();
        }

        fields.ShouldBeEmpty();
        return records;
    }

    private static string Plain(string text, ref int at)
    {
        var start = at;
        while (text[at] is not (',' or '\r'))
        {
            text[at].ShouldNotBe('"', "a quote stands in a quoted field only");
            text[at].ShouldNotBe('\n', "a line ends with CRLF");
            at++;
        }

        return text[start..at];
    }

    private static string Quoted(string text, ref int at)
    {
        var field = new StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] != '"') field.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"') field.Append(text[++at]);
            else break;
        }

        at++;
        return field.ToString();
    }
}
