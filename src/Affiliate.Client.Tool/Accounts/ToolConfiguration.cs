using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Affiliate.Client.Tool.Accounts;

/// <summary>Where accounts are read from: a file, over it user secrets, over them environment variables.</summary>
internal static class ToolConfiguration
{
    public const string DefaultFile = "affiliate.json";

    /// <summary>The section of the accounts, and the first part of their environment variables.</summary>
    public const string Section = "Affiliate";

    /// <summary>The id of the tool's user secrets.</summary>
    public const string SecretsId = "affiliate-client";

    private const string VariablePrefix = Section + "__";

    /// <summary>Reads the accounts; null if none is configured anywhere.</summary>
    /// <exception cref="UsageException">The file that was named does not exist, or a file is no JSON.</exception>
    public static IConfigurationSection? Read(ToolHost host, string? file)
    {
        var path = host.GetFullPath(file ?? DefaultFile);
        if (file is not null && !File.Exists(path)) throw new UsageException($"There is no file {file}.");
        var settings = new ConfigurationBuilder();
        if (File.Exists(path)) settings.AddConfiguration(ReadFile(path));
        if (host.UserSecretsId is { } id)
            settings.AddConfiguration(new ConfigurationBuilder().AddUserSecrets(id).Build().GetSection(Section));
        settings.AddInMemoryCollection(
            from variable in host.Environment
            where variable.Key.StartsWith(VariablePrefix, StringComparison.OrdinalIgnoreCase)
            select KeyValuePair.Create(variable.Key[VariablePrefix.Length..].Replace("__", ":", StringComparison.Ordinal), variable.Value));
        var all = settings.Build();
        return file is not null || all.GetChildren().Any() ? Below(all.AsEnumerable()) : null;
    }

    /// <summary>Puts settings where messages about them will name them.</summary>
    public static IConfigurationSection Below(IEnumerable<KeyValuePair<string, string?>> settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"{Section}:{setting.Key}", setting.Value)))
        .Build().GetSection(Section);

    // The vendors stand below "Affiliate", beside an app's other settings, or at the top.
    private static IConfiguration ReadFile(string path)
    {
        IConfigurationRoot root;
        try
        {
            root = new ConfigurationBuilder().AddJsonFile(path).Build();
        }
        catch (InvalidDataException invalid)
        {
            throw new UsageException($"{path} is no JSON: {(invalid.InnerException as JsonException)?.Message ?? invalid.Message}");
        }

        return root.GetSection(Section) is var section && section.Exists() ? section : root;
    }
}
