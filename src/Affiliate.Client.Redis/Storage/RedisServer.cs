using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;

namespace Affiliate.Client.Redis.Storage;

/// <summary>The server, connected from the first use on, with this package's script.</summary>
internal sealed class RedisServer(ConfigurationOptions configuration) : IAsyncDisposable
{
    private static readonly string Script = ReadScript();
    private static readonly byte[] Hash = Sha1(Script);
    private readonly SemaphoreSlim _connect = new(1, 1);
    private volatile ConnectionMultiplexer? _connection;
    private bool _isDisposed;

    /// <summary>The server's addresses, without a secret.</summary>
    internal string Name { get; } = "Redis at " + string.Join(", ", configuration.EndPoints.Select(Text));

    /// <summary>Runs the script by its hash; a server that was started anew is told its text again.</summary>
    internal async Task<RedisResult> RunAsync(RedisKey[] keys, RedisValue[] values)
    {
        var database = (_connection ?? await ConnectAsync().ConfigureAwait(false)).GetDatabase();
        try
        {
            return await database.ScriptEvaluateAsync(Hash, keys, values).ConfigureAwait(false);
        }
        catch (RedisServerException unknown) when (unknown.Message.StartsWith("NOSCRIPT", StringComparison.Ordinal))
        {
            return await database.ScriptEvaluateAsync(Script, keys, values).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _connect.WaitAsync().ConfigureAwait(false);
        _isDisposed = true;
        _connect.Release();
        if (_connection is { } connection) await connection.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>
    /// A server that is away is tried again with the next question; one that was there is connected again by the library.
    /// </summary>
    private async Task<ConnectionMultiplexer> ConnectAsync()
    {
        await _connect.WaitAsync().ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _connection ??= await ConnectionMultiplexer.ConnectAsync(configuration).ConfigureAwait(false);
        }
        finally
        {
            _connect.Release();
        }
    }

    private static string Text(EndPoint address) => address switch
    {
        DnsEndPoint { Port: 0 } name => name.Host,
        DnsEndPoint name => string.Create(CultureInfo.InvariantCulture, $"{name.Host}:{name.Port}"),
        _ => $"{address}",
    };

    private static string ReadScript()
    {
        using var text = new StreamReader(typeof(RedisServer).Assembly.GetManifestResourceStream("take.lua")!);
        return text.ReadToEnd();
    }

#pragma warning disable CA5350 // Redis names scripts by this hash; nothing is kept safe by it.
    private static byte[] Sha1(string script) => SHA1.HashData(Encoding.UTF8.GetBytes(script));
#pragma warning restore CA5350
}
