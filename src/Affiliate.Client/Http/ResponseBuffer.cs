using System.Buffers;
using System.Globalization;
using System.Net;
using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;

namespace Affiliate.Client.Http;

/// <summary>
/// Reads a response's body into rented memory, so that an attempt ends with its last byte and never grows beyond a bound.
/// </summary>
internal static class ResponseBuffer
{
    private const int FirstSize = 16 * 1024;

    /// <exception cref="HttpIOException">The body is not compressed as the headers say.</exception>
    /// <exception cref="ProtocolException">The body is longer than <paramref name="max"/> bytes.</exception>
    internal static async Task LoadAsync(
        HttpResponseMessage response, int max, AffiliateAccount account, string operation, CancellationToken cancellationToken)
    {
        var content = response.Content;
        if (content.Headers.ContentLength is { } announced && announced > max) throw TooLarge(max, account, operation);

        var buffer = ArrayPool<byte>.Shared.Rent(StartSize(content));
        var length = 0;
        try
        {
            var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                int read;
                while ((read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0)
                {
                    length += read;
                    if (length > max) throw TooLarge(max, account, operation);
                    if (length == buffer.Length) buffer = Grow(buffer, length);
                }
            }
        }
        catch (Exception broken) when (SaysEnough(response) && IsBroken(broken) && !cancellationToken.IsCancellationRequested)
        {
            length = 0;
        }
        catch (Exception damaged) when (damaged is InvalidDataException or InvalidOperationException)
        {
            // The decompressing streams' words for bytes that are not what the headers call them.
            ArrayPool<byte>.Shared.Return(buffer);
            throw new HttpIOException(HttpRequestError.InvalidResponse, "The body cannot be decompressed.", damaged);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }

        Replace(response, new PooledContent(buffer, length));
    }

    private static void Replace(HttpResponseMessage response, PooledContent buffered)
    {
        var content = response.Content;
        foreach (var header in content.Headers.NonValidated) buffered.Headers.TryAddWithoutValidation(header.Key, header.Value);
        response.Content = buffered;
        content.Dispose();
    }

    private static bool IsBroken(Exception failure) => failure is IOException or InvalidDataException or InvalidOperationException;

    // One byte more than announced, so that the end is seen without growing.
    private static int StartSize(HttpContent content) =>
        content.Headers.ContentLength is { } known ? (int)Math.Min(known + 1, Array.MaxLength) : FirstSize;

    /// <summary>How long to wait must not be lost with a body that only explains it.</summary>
    private static bool SaysEnough(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.TooManyRequests || (!response.IsSuccessStatusCode && response.Headers.RetryAfter is not null);

    private static byte[] Grow(byte[] buffer, int length)
    {
        var bigger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * buffer.Length, Array.MaxLength));
        buffer.AsSpan(0, length).CopyTo(bigger);
        ArrayPool<byte>.Shared.Return(buffer);
        return bigger;
    }

    private static ProtocolException TooLarge(int max, AffiliateAccount account, string operation) => new(
        account,
        operation,
        string.Create(CultureInfo.InvariantCulture, $"the response is larger than MaxResponseBytes ({max} bytes)."));
}
