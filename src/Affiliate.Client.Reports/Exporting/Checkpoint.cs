using System.Text.Json;

namespace Affiliate.Client.Reports.Exporting;

/// <summary>Up to where an export is whole on the disk, and where its listings go on.</summary>
internal sealed record Checkpoint
{
    /// <summary>What is exported: accounts, query, formats. A run with another one must not go on here.</summary>
    public required string Export { get; init; }

    /// <summary>The account to go on with, by its place; the number of accounts when all are read.</summary>
    public int Source { get; init; }

    /// <summary>Where its listing goes on; null for its beginning.</summary>
    public string? Token { get; init; }

    public long Rows { get; init; }

    /// <summary>The rows of the account that is being read.</summary>
    public long SourceRows { get; init; }

    /// <summary>How long each file is, in the order of the formats.</summary>
    public required IReadOnlyList<long> Lengths { get; init; }

    public required IReadOnlyList<PayoutExportAccount> Done { get; init; }

    public bool IsFinished { get; init; }

    /// <exception cref="InvalidDataException">The file is no checkpoint.</exception>
    public static Checkpoint? Read(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), CheckpointJsonContext.Default.Checkpoint);
        }
        catch (JsonException failure)
        {
            throw new InvalidDataException($"{path} is no checkpoint of an export: {failure.Message}", failure);
        }
    }

    public Task WriteAsync(string path, CancellationToken cancellationToken) => WholeFile.WriteAsync(
        path,
        file => JsonSerializer.SerializeAsync(file, this, CheckpointJsonContext.Default.Checkpoint, cancellationToken),
        cancellationToken);
}
