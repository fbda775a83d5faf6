using System.IO.Compression;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace Affiliate.Client.Conformance.Server;

/// <summary>Puts a response on the wire, or what faults leave of it.</summary>
internal static class ResponseSender
{
    public static async Task SendAsync(HttpContext context, ServerResponse answer, IReadOnlyList<WireFault> faults)
    {
        if (Has(faults, WireFaultKind.Reset) is not null || Has(faults, WireFaultKind.ResetAfterActing) is not null)
        {
            Reset(context);
            return;
        }

        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        foreach (var (name, value) in answer.Headers)
            response.Headers.Append(name, value);
        var body = Encoding.UTF8.GetBytes(
            Has(faults, WireFaultKind.DuplicateKeys) is null ? answer.Body : Doubled(JsonNode.Parse(answer.Body))
        );
        if (Has(faults, WireFaultKind.TruncateGzip) is not null)
        {
            body = Packed(body);
            body = body[..(body.Length / 2)];
            response.Headers.ContentEncoding = "gzip";
        }

        response.ContentLength = body.Length;
        var cut = Has(faults, WireFaultKind.TruncateBody);
        await response.Body.WriteAsync(body.AsMemory(0, Math.Min(body.Length, cut?.Number ?? body.Length)));
        await response.Body.FlushAsync();
        if (cut is not null) Reset(context);
    }

    private static WireFault? Has(IReadOnlyList<WireFault> faults, WireFaultKind kind) =>
        faults.FirstOrDefault(fault => fault.Kind == kind);

    private static void Reset(HttpContext context)
    {
        if (context.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket) socket.LingerState = new LingerOption(true, 0);
        context.Abort();
    }

    private static byte[] Packed(byte[] body)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(body);
        return buffer.ToArray();
    }

    private static string Doubled(JsonNode? node) =>
        node switch
        {
            JsonObject { Count: > 0 } members =>
                $"{{{string.Join(',', members.Take(1).Concat(members).Select(member => $"{JsonValue.Create(member.Key).ToJsonString()}:{Doubled(member.Value)}"))}}}",
            JsonArray items => $"[{string.Join(',', items.Select(Doubled))}]",
            null => "null",
            _ => node.ToJsonString(),
        };
}
