using System.Net.Http.Headers;
using Refit;

namespace Affiliate.Client.Http;

/// <summary>
/// A file of a multipart request, its name and media type checked before anything is sent. The stream is read into memory when the request
/// is made, so that it can be sent again, and stays the caller's.
/// </summary>
/// <param name="value">The file's bytes.</param>
/// <param name="fileName">The name that the vendor sees.</param>
/// <param name="contentType">The media type, for example <c>application/pdf</c>; null to state none.</param>
/// <exception cref="ArgumentException">
/// The name is empty or holds a quote, a backslash or a control character, or the media type is none.
/// </exception>
public sealed class FilePart(Stream value, string fileName, string? contentType = null)
    : StreamPart(value, CheckName(fileName), CheckType(contentType))
{
    // No message shows the value, which may be anything that a caller holds.
    private static string CheckName(string fileName)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        return fileName.Any(static letter => letter is '"' or '\\' || char.IsControl(letter))
            ? throw new ArgumentException("A file name cannot hold quotes, backslashes or control characters.", nameof(fileName))
            : fileName;
    }

    private static string? CheckType(string? contentType) => contentType is null || MediaTypeHeaderValue.TryParse(contentType, out _)
        ? contentType
        : throw new ArgumentException("The content type of the file is not a media type.", nameof(contentType));
}
