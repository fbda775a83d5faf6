using System.Text.Json;

namespace Affiliate.Client.Json;

/// <summary>
/// Finds a property that an object holds twice: which of the two counts, every reader decides for itself. The serializer of .NET 10 refuses such
/// objects by a setting (<c>AllowDuplicateProperties</c>); before it, the body is looked through once.
/// </summary>
internal static class DuplicateProperties
{
    /// <summary>The name of the first property that stands twice in one object; null if none does, or if this is no JSON.</summary>
    public static string? Find(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 128 });
        var open = new Stack<HashSet<string>>();
        var free = new Stack<HashSet<string>>();
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject:
                        open.Push(free.TryPop(out var names) ? names : new HashSet<string>(StringComparer.Ordinal));
                        break;
                    case JsonTokenType.EndObject:
                        var done = open.Pop();
                        done.Clear();
                        free.Push(done);
                        break;
                    case JsonTokenType.PropertyName when !open.Peek().Add(reader.GetString()!):
                        return reader.GetString();
                    default:
                        break;
                }
            }
        }
        catch (JsonException)
        {
            // What is no JSON is the serializer's to refuse.
            return null;
        }

        return null;
    }
}
