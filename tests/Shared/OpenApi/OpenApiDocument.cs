using System.Text.Json;

namespace Affiliate.Client.Tests.Shared.OpenApi;

/// <summary>
/// A vendor's OpenAPI file in tests/Fixtures/openapi: its operations, and what their requests and responses may look like.
/// </summary>
internal sealed class OpenApiDocument
{
    private readonly JsonElement _root;

    /// <param name="path">The file's path below the folder.</param>
    public OpenApiDocument(params string[] path)
    {
        File = Path.Combine([TestFiles.Root, "tests", "Fixtures", "openapi", .. path]);
        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(File));
        _root = document.RootElement.Clone();
    }

    /// <summary>The file's path.</summary>
    public string File { get; }

    public IEnumerable<OpenApiOperation> Operations =>
        from path in _root.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select new OpenApiOperation(this, path.Name, operation.Name.ToUpperInvariant(), operation.Value);

    public OpenApiOperation Operation(string id) => Operations.Single(operation => operation.Id == id);

    /// <summary>What a reference stands for; any other element as it is.</summary>
    public JsonElement Resolve(JsonElement element)
    {
        while (element.TryGetProperty("$ref", out var reference))
        {
            element = reference.GetString()!.Split('/')[1..].Aggregate(_root, static (at, name) => at.GetProperty(name));
        }

        return element;
    }
}
