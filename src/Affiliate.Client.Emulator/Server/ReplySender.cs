using System.Net.Sockets;
using Affiliate.Client.Emulator.Faults;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace Affiliate.Client.Emulator.Server;

internal sealed class ReplySender(HttpContext context, InFlight inFlight, TimeProvider timeProvider, CancellationToken cancellationToken)
{
    public void Reset()
    {
        if (context.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket)
            socket.LingerState = new LingerOption(true, 0); // closing sends RST at once, as a crashed server does
        context.Abort();
    }

    public async Task SendAsync(Reply reply, FaultEffects effects)
    {
        var response = context.Response;
        response.StatusCode = reply.Status;
        foreach (var (name, value) in reply.Headers)
            response.Headers.Append(name, value);
        if (reply.ContentType is not null)
            response.ContentType = reply.ContentType;

        var isHead = context.Request.Method == "HEAD";
        var body = reply.Body;
        if (reply.Status is not (204 or 304) and >= 200)
            response.ContentLength = body.Length;
        if (isHead)
            return;

        if (effects.CutAfter is { } kept && kept < body.Length)
        {
            await WriteAsync(body[..Math.Max(0, kept)], effects).ConfigureAwait(false);
            Reset();
            return;
        }

        await WriteAsync(body, effects).ConfigureAwait(false);
    }

    private async Task WriteAsync(ReadOnlyMemory<byte> body, FaultEffects effects)
    {
        var stream = context.Response.Body;
        if (effects.Trickle is not { } trickle)
        {
            await stream.WriteAsync(body, cancellationToken).ConfigureAwait(false);
            await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        await context.Response.StartAsync(cancellationToken).ConfigureAwait(false);
        for (var start = 0; start < body.Length; start += trickle.Bytes)
        {
            await inFlight.WaitAsync(trickle.Pause, timeProvider, cancellationToken).ConfigureAwait(false);
            await stream
                .WriteAsync(body.Slice(start, Math.Min(trickle.Bytes, body.Length - start)), cancellationToken)
                .ConfigureAwait(false);
            await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
