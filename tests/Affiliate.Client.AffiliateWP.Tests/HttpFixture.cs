using System.Globalization;
using System.Text;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.AffiliateWP.Tests;

/// <summary>A recorded response of tests/Fixtures/affiliatewp or affiliatewp-2026-11: status line, headers, empty line, body.</summary>
internal sealed record HttpFixture(int Status, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public const string Folder = "tests/Fixtures/affiliatewp";
    public const string NewFolder = "tests/Fixtures/affiliatewp-2026-11";

    public bool IsJson =>
        Headers.TryGetValue("Content-Type", out var type) && type.StartsWith("application/json", StringComparison.Ordinal);

    public static IEnumerable<string> Names { get; } =
    [
        .. Directory
            .GetFiles(Path.Combine(TestFiles.Root, Folder), "*.http")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal),
    ];

    public static HttpFixture Load(string name)
    {
        var old = Path.Combine(TestFiles.Root, Folder, name + ".http");
        var text = File.ReadAllText(File.Exists(old) ? old : Path.Combine(TestFiles.Root, NewFolder, name + ".http"), Encoding.UTF8);
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var head = text[..end].Split("\r\n");
        var headers = head.Skip(1)
            .Select(line => line.Split(": ", 2))
            .GroupBy(pair => pair[0])
            .ToDictionary(pair => pair.Key, pair => pair.Last()[1], StringComparer.OrdinalIgnoreCase);
        return new(int.Parse(head[0].Split(' ')[1], CultureInfo.InvariantCulture), headers, text[(end + 4)..]);
    }

    /// <summary>The response as a server gives it again; a wait is left out, so that no test waits.</summary>
    public ScriptedResponse ToResponse() => new() { Status = Status, Body = Body, ContentType = Headers["Content-Type"] };
}
