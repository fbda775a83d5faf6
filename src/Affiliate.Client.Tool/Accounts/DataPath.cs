namespace Affiliate.Client.Tool.Accounts;

/// <summary>A file or folder that a command keeps. What the emulator's figures go to lives as long as the command.</summary>
internal sealed class DataPath : IDisposable
{
    private readonly DirectoryInfo? _temporary;

    private DataPath(string name, string path, DirectoryInfo? temporary) => (Name, FullPath, _temporary) = (name, path, temporary);

    /// <summary>The path for people.</summary>
    public string Name { get; }

    public string FullPath { get; }

    /// <param name="host">Whose folder relative paths belong to.</param>
    /// <param name="named">The path that the user named; null for the default.</param>
    /// <param name="defaultName">Where it is, where none is named.</param>
    /// <param name="isEmulated">Whether the figures are the emulator's.</param>
    /// <exception cref="UsageException">Figures of the emulator would get into a file of the user's.</exception>
    public static DataPath Open(ToolHost host, string? named, string defaultName, bool isEmulated)
    {
        if (!isEmulated) return new DataPath(named ?? defaultName, host.GetFullPath(named ?? defaultName), temporary: null);
        if (named is not null)
            throw new UsageException($"{named} would get figures of the emulator. Configure accounts, or leave the path out.");
        var folder = Directory.CreateTempSubdirectory("affiliate-");
        return new DataPath($"a temporary {defaultName}", Path.Combine(folder.FullName, defaultName), folder);
    }

    public void Dispose() => _temporary?.Delete(recursive: true);
}
