using Affiliate.Client.Generators.Reading;
using Microsoft.CodeAnalysis;

namespace Affiliate.Client.Generators.Writing;

/// <summary>The JSON contracts that an implementation needs; each is taken from the context once, when it is first used.</summary>
internal sealed class JsonTypes
{
    private readonly List<string> _types = [];

    /// <summary>The property that holds the type's contract.</summary>
    public string NameOf(ITypeSymbol type)
    {
        var code = type.BareCode();
        if (!_types.Contains(code))
        {
            _types.Add(code);
        }

        return $"__Json{_types.IndexOf(code)}";
    }

    public void Write(CodeWriter code)
    {
        for (var i = 0; i < _types.Count; i++)
        {
            code.Line();
            code.Line($"private global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<{_types[i]}> __Json{i} => field ??= global::Affiliate.Client.Http.Wire.WireRequest.JsonType<{_types[i]}>(__json);");
        }
    }
}
