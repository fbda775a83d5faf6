using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Affiliate.Client.Leadway.Tokens;

/// <summary>
/// Keeps tokens in files of one directory, one file per app and location. A file is replaced as a whole, by renaming a complete new one
/// over it; it is readable by its owner only. Several processes on one machine may share the directory: they take turns by a lock file,
/// which a process that dies gives up.
/// </summary>
public sealed class LeadwayFileTokenStore : ILeadwayTokenStore
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly string _directory;
    private readonly TimeProvider _time;

    /// <summary>Makes the store; a missing directory is made, for its owner only.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="timeProvider">The clock for waiting on another process; the system's by default.</param>
    public LeadwayFileTokenStore(string directory, TimeProvider? timeProvider = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        _directory = Path.GetFullPath(directory);
        _time = timeProvider ?? TimeProvider.System;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(_directory);
        else Directory.CreateDirectory(_directory, OwnerOnly | UnixFileMode.UserExecute);
    }

    /// <inheritdoc/>
    public async ValueTask<LeadwayTokens?> ReadAsync(LeadwayTokenKey key, CancellationToken cancellationToken = default)
    {
        try
        {
            var file = new FileStream(GetPath(key), Options(FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete));
            await using (file.ConfigureAwait(false))
            {
                var json = new byte[file.Length];
                await file.ReadExactlyAsync(json, cancellationToken).ConfigureAwait(false);
                // An editor may have put a byte-order mark in front of a file that was written by hand.
                var mark = json.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
                return JsonSerializer.Deserialize(json.AsSpan(mark), LeadwayTokenFileContext.Default.LeadwayTokens);
            }
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(LeadwayTokenKey key, LeadwayTokens tokens, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var path = GetPath(key);
        var fresh = path + ".new";
        File.Delete(fresh);
        var file = new FileStream(fresh, Options(FileMode.CreateNew, FileAccess.Write, FileShare.None));
        await using (file.ConfigureAwait(false))
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(tokens, LeadwayTokenFileContext.Default.LeadwayTokens);
            await file.WriteAsync(json, cancellationToken).ConfigureAwait(false);
            file.Flush(flushToDisk: true);
        }

        File.Move(fresh, path, overwrite: true);
        // The name, too: after a power cut the old file would hold a refresh token that was used. On Windows a reader would forbid it.
        if (OperatingSystem.IsWindows()) return;
        using var renamed = File.OpenHandle(path, FileMode.Open, FileAccess.Write);
        RandomAccess.FlushToDisk(renamed);
    }

    /// <inheritdoc/>
    /// <remarks>Waits as long as it takes, unless cancelled.</remarks>
    public async ValueTask<IAsyncDisposable> LockAsync(LeadwayTokenKey key, CancellationToken cancellationToken = default)
    {
        var path = GetPath(key) + ".lock";
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return new FileStream(path, Options(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException taken) when (IsHeld(taken))
            {
                await Task.Delay(Pause, _time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The directory, never a token.</summary>
    public override string ToString() => $"{nameof(LeadwayFileTokenStore)} ({_directory})";

    // EAGAIN of Linux and of macOS, then the sharing and lock violations of Pages. Any other failure, a full disk for one, would never end.
    private static bool IsHeld(IOException failure) =>
        failure.HResult is 11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021);

    private static FileStreamOptions Options(FileMode mode, FileAccess access, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = share, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows() && mode is not FileMode.Open) options.UnixCreateMode = OwnerOnly;
        return options;
    }

    // Ids are the vendor's and the user's; a hash of them is a file name everywhere.
    private string GetPath(LeadwayTokenKey key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{key.ClientId}\n{key.LocationId}"));
        return Path.Combine(_directory, $"leadway-{Convert.ToHexString(hash, 0, 12)}.json");
    }
}
