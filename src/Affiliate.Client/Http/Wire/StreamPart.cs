namespace Affiliate.Client.Http;

/// <summary>A file of a multipart request. It stands in for the type of the same name in Refit; the stream stays the caller's.</summary>
public sealed class StreamPart
{
    /// <summary>Makes a part.</summary>
    /// <param name="value">The file's bytes; read into memory when the request is made, so that it can be sent again.</param>
    /// <param name="fileName">The name that the vendor sees.</param>
    /// <param name="contentType">The media type, for example <c>application/pdf</c>; null to state none.</param>
    public StreamPart(Stream value, string fileName, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        Value = value;
        FileName = fileName;
        ContentType = contentType;
    }

    /// <summary>The file's bytes.</summary>
    public Stream Value { get; }

    /// <summary>The name that the vendor sees.</summary>
    public string FileName { get; }

    /// <summary>The media type; null to state none.</summary>
    public string? ContentType { get; }
}
