using System.Globalization;
using System.Text;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Emulator.Tests;

/// <summary>One row of tests/Fixtures/affiliatewp/README.md with the response that it describes.</summary>
internal sealed record RecordedExchange(
    string Name,
    HttpMethod Method,
    string Target,
    string Auth,
    string? Accept,
    string? Json,
    string Server,
    int Status,
    string ContentType,
    string Body
)
{
    private static readonly string Folder = Path.Combine(TestFiles.Root, "tests", "Fixtures", "affiliatewp");

    public static IEnumerable<RecordedExchange> All() =>
        File.ReadLines(Path.Combine(Folder, "README.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| NAME", StringComparison.Ordinal))
            .Select(Read);

    public static RecordedExchange Named(string name) => All().Single(exchange => exchange.Name == name);

    private static RecordedExchange Read(string line)
    {
        var cells = line.Trim('|', ' ').Split(" | ").Select(cell => cell.Trim()).ToArray();
        var request = cells[1]
            [(cells[1].IndexOf('`', StringComparison.Ordinal) + 1)..cells[1].LastIndexOf('`')]
            .Replace("(root) ", "", StringComparison.Ordinal);
        var blank = request.IndexOf(' ', StringComparison.Ordinal);
        var bytes = File.ReadAllText(Path.Combine(Folder, cells[0] + ".http"), Encoding.UTF8);
        var head = bytes[..bytes.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        var type = head.Split("\r\n").First(header => header.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase));
        return new RecordedExchange(
            cells[0],
            HttpMethod.Parse(request.AsSpan(0, blank)),
            request[(blank + 1)..].Replace("https://example.test/wp-json/", "../../", StringComparison.Ordinal).TrimStart('/'),
            cells[2],
            cells[3].Contains("Accept:", StringComparison.Ordinal) ? "application/json" : null,
            cells[3].Contains("JSON body", StringComparison.Ordinal)
                ? cells[3][cells[3].IndexOf('{', StringComparison.Ordinal)..(cells[3].LastIndexOf('}') + 1)]
                : null,
            cells[4],
            int.Parse(cells[5], CultureInfo.InvariantCulture),
            type["Content-Type:".Length..].Trim(),
            bytes[(bytes.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]);
    }
}
