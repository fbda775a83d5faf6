using System.ComponentModel;
using System.Net.Http.Headers;
using System.Text;

namespace Affiliate.Client.Http.Wire;

/// <summary>Collects the parts of a <c>multipart/form-data</c> body; called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WireParts
{
    private readonly List<HttpContent> _parts = [];

    /// <summary>Adds a text unless it is null.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The text.</param>
    public void Add(string name, string? value)
    {
        if (value is not null)
        {
            Add(new StringContent(value, Encoding.UTF8), name, fileName: null);
        }
    }

    /// <summary>Reads a file and adds it unless it is null.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentException">The file's name holds a quote or a control character, or its media type is none.</exception>
    public async Task AddAsync(string name, StreamPart? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return;
        }

        if (file.FileName.Any(letter => letter is '"' or '\\' || char.IsControl(letter)))
        {
            throw new ArgumentException("A file name cannot hold quotes, backslashes or control characters.", name);
        }

        MediaTypeHeaderValue? type = null;
        if (file.ContentType is not null && !MediaTypeHeaderValue.TryParse(file.ContentType, out type))
        {
            throw new ArgumentException("The content type of the file is not a media type.", name);
        }

        using var bytes = new MemoryStream();
        await file.Value.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        var content = new ByteArrayContent(bytes.ToArray());
        content.Headers.ContentType = type;
        Add(content, name, file.FileName);
    }

    /// <summary>The body.</summary>
    public HttpContent ToContent()
    {
        var content = new MultipartFormDataContent();
        foreach (var part in _parts)
        {
            content.Add(part);
        }

        return content;
    }

    private void Add(HttpContent part, string name, string? fileName)
    {
        // Quoted, since servers exist that do not read bare names.
        var disposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"" };
        if (fileName is not null)
        {
            var ascii = string.Concat(fileName.Select(letter => char.IsAscii(letter) ? letter : '_'));
            disposition.FileName = $"\"{ascii}\"";
            disposition.FileNameStar = ascii == fileName ? null : fileName;
        }

        part.Headers.ContentDisposition = disposition;
        _parts.Add(part);
    }
}
