namespace Affiliate.Client.Tool;

/// <summary>Where the tool runs: its streams, folder, environment and clock. Tests run it in the process by one of their own.</summary>
internal sealed record ToolHost
{
    public required TextReader Input { get; init; }

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>No escapes and no colours on either stream: redirected, or NO_COLOR is set.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether nobody sits at the keyboard who could be asked.</summary>
    public bool IsInputRedirected { get; init; }

    /// <summary>The folder that relative paths and the default files belong to.</summary>
    public required string Directory { get; init; }

    /// <summary>The environment variables.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>The id of the user secrets to read; null for none.</summary>
    public string? UserSecretsId { get; init; }

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    public string GetFullPath(string path) => Path.GetFullPath(path, Directory);
}
