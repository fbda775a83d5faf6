using System.Net.Http.Headers;
using System.Text;
using Refit;

namespace Affiliate.Client.Http.Refit;

/// <summary>
/// A <c>multipart/form-data</c> body in place of Refit's, whose boundary is a constant that a file may hold. Files are read into memory,
/// so that a retry can send them again; their streams stay the caller's.
/// </summary>
internal static class MultipartBody
{
    public static async Task<HttpContent> CreateAsync(ApiMethod method, object?[] arguments, CancellationToken cancellationToken)
    {
        var body = new MultipartFormDataContent();
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = method.Parameters[i];
            if (parameter.Role != ParameterRole.Part)
                continue;
            if (arguments[i] is MultipartItem file)
                body.Add(await FileAsync(parameter.WireName, file, cancellationToken).ConfigureAwait(false));
            else if (ValueText.From(arguments[i], null) is { } text)
                body.Add(Named(new StringContent(text, Encoding.UTF8), parameter.WireName, null));
        }

        return body;
    }

    private static async Task<HttpContent> FileAsync(string name, MultipartItem file, CancellationToken cancellationToken)
    {
        using var content = file.ToContent();
        var copy = new ByteArrayContent(await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
        copy.Headers.ContentType = content.Headers.ContentType;
        return Named(copy, file.Name ?? name, file.FileName);
    }

    // Quoted, since servers exist that do not read bare names.
    private static HttpContent Named(HttpContent part, string name, string? fileName)
    {
        var disposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"" };
        if (fileName is not null)
        {
            var ascii = string.Concat(fileName.Select(static letter => char.IsAscii(letter) ? letter : '_'));
            disposition.FileName = $"\"{ascii}\"";
            disposition.FileNameStar = ascii == fileName ? null : fileName;
        }

        part.Headers.ContentDisposition = disposition;
        return part;
    }
}
