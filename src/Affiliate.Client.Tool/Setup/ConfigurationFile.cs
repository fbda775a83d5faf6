using System.Text.Json;
using System.Text.Json.Nodes;
using Affiliate.Client.Tool.Accounts;

namespace Affiliate.Client.Tool.Setup;

/// <summary>Writes accounts as the JSON that every command reads.</summary>
internal static class ConfigurationFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <param name="path">The file.</param>
    /// <param name="settings">Keys below <c>Affiliate</c>, parted by colons.</param>
    /// <exception cref="UsageException">The file exists.</exception>
    public static void Write(string path, IReadOnlyDictionary<string, string?> settings)
    {
        if (File.Exists(path)) throw new UsageException($"{path} exists and is left alone. Name another file, or delete it first.");
        var root = new JsonObject();
        foreach (var (key, value) in settings) Set(root, $"{ToolConfiguration.Section}:{key}".Split(':'), value);
        // Whole or not at all: whoever waits for the file may read it as soon as it is there.
        var beside = path + ".new";
        File.WriteAllText(beside, root.ToJsonString(Indented) + "\n");
        File.Move(beside, path);
    }

    private static void Set(JsonObject parent, string[] path, string? value)
    {
        foreach (var name in path[..^1])
        {
            if (parent[name] is not JsonObject) parent[name] = new JsonObject();
            parent = parent[name]!.AsObject();
        }

        parent[path[^1]] = value;
    }
}
