using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Affiliate.Client.Paging.Internal;

/// <summary>Runs an enumeration a bounded number of steps ahead of its consumer, and stops it when the consumer stops.</summary>
internal static class ReadAhead
{
    /// <summary>
    /// Enumerates <paramref name="source"/>, at most <paramref name="steps"/> items ahead; its exception comes after its items.
    /// </summary>
    public static async IAsyncEnumerable<T> From<T>(
        Func<CancellationToken, IAsyncEnumerable<T>> source,
        int steps,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var room = new SemaphoreSlim(steps);
        var channel = Channel.CreateUnbounded<T>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        var pump = PumpAsync(source, room, channel.Writer, stop.Token);
        try
        {
            while (true)
            {
                room.Release();
                if (!await channel.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false)) yield break;
                if (channel.Reader.TryRead(out var item)) yield return item;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await pump.ConfigureAwait(false);
        }
    }

    private static async Task PumpAsync<T>(
        Func<CancellationToken, IAsyncEnumerable<T>> source,
        SemaphoreSlim room,
        ChannelWriter<T> writer,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var items = source(cancellationToken).GetAsyncEnumerator(cancellationToken);
            await using (items.ConfigureAwait(false))
            {
                do await room.WaitAsync(cancellationToken).ConfigureAwait(false);
                while (await items.MoveNextAsync().ConfigureAwait(false) && writer.TryWrite(items.Current));
            }

            writer.TryComplete();
        }
#pragma warning disable CA1031 // Nothing is swallowed: the reader throws it, after the items that came before.
        catch (Exception e)
#pragma warning restore CA1031
        {
            writer.TryComplete(e);
        }
    }
}
