namespace Affiliate.Client.Tests.Shared.WireMock;

/// <summary>Compares a vendor's endpoint table with its mapping files. Each problem is in words; none is what a test wants.</summary>
internal static class ContractTable
{
    /// <summary>Each row of the table is the title of exactly one file, and each file has the title of a row.</summary>
    /// <remarks>A note belongs to the row: it tells rows of one path apart.</remarks>
    public static IReadOnlyList<string> Compare(string table, IEnumerable<ContractMapping> mappings)
    {
        var rows = Rows(table);
        var files = mappings.ToLookup(mapping => mapping.Title);
        return
        [
            .. rows.CountBy(row => row).Where(row => row.Value > 1).Select(row => $"{row.Key}: {row.Value} equal rows."),
            .. rows.Where(row => files[row].Count() != 1).Select(row => $"{row}: {files[row].Count()} files have this title."),
            .. files
                .Where(file => !rows.Contains(file.Key))
                .SelectMany(file => file)
                .Select(file => $"{file.Name}.json: no row is \"{file.Title}\"."),
        ];
    }

    private static List<string> Rows(string table) =>
        [.. table.Split('\n').Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Replace('\t', ' '))];
}
