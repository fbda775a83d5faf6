using System.Text;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>
/// The values that must not come out, and how they are found. Each holds marks of plain letters, which survive every encoding of the
/// letters around them, so that a mark is found in JSON, HTML, a query or a form, and where only half of the value came out.
/// </summary>
internal static class Canary
{
    /// <summary>Data of a caller that is no secret: names, texts, ids.</summary>
    public const string Text = "canary-d4t4cn é&<b>";

    public const string Email = "canary-d4t4cn@example.test";

    /// <summary>For values whose letters are checked before anything is sent.</summary>
    public const string Word = "canary_d4t4cn";

    private const string DataMark = "d4t4cn";
    private static readonly string[] SecretMarks = ["q7x3zk", "v9w2jd", .. InBase64("q7x3zk"), .. InBase64("v9w2jd")];

    /// <summary>A secret, with letters that encoders disagree on. The name tells in a failed test which one came out.</summary>
    public static string Secret(string name) => $"canary-{name}-q7x3zk/+=&'\"<%\\v9w2jd";

    public static bool HoldsSecret(string text) => SecretMarks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));

    public static bool HoldsData(string text) => text.Contains(DataMark, StringComparison.OrdinalIgnoreCase);

    /// <summary>The neighbourhood of what came out; null if nothing did.</summary>
    public static string? SecretIn(string text) => Around(text, SecretMarks);

    public static string? DataIn(string text) => Around(text, [DataMark]);

    // The letters of a text in base64 depend on where in a group of three it starts; those at its ends depend on its neighbours too.
    private static IEnumerable<string> InBase64(string mark)
    {
        for (var before = 0; before < 3; before++)
        {
            var text = Convert.ToBase64String(Encoding.ASCII.GetBytes(new string(' ', before) + mark));
            yield return text[((before * 8 + 5) / 6)..((before + mark.Length) * 8 / 6)];
        }
    }

    private static string? Around(string text, IEnumerable<string> marks)
    {
        var at = marks.Select(mark => text.IndexOf(mark, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        return at < 0 ? null : text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 60)];
    }
}
