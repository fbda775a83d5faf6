using Affiliate.Client.Generators.Reading;
using Microsoft.CodeAnalysis;

namespace Affiliate.Client.Generators.Writing;

/// <summary>
/// Writes the statements that add a value's name and text to a target, the query of an address or a form. Objects are
/// flattened here, at compile time, so that generated code needs no reflection.
/// </summary>
internal sealed class PairWriter(CodeWriter code, Findings findings, string target)
{
    private const int MaxDepth = 4;

    /// <summary>Writes one parameter: text, a list of texts or a dictionary; an object only where <paramref name="mayFlatten"/> says so.</summary>
    public void Write(IParameterSymbol parameter, bool mayFlatten)
    {
        var value = "@" + parameter.Name;
        if (WriteSimple(parameter, parameter.Type, parameter.WireName(), value) || WriteDictionary(parameter.Type, value))
        {
            return;
        }

        if (!mayFlatten)
        {
            Refuse(parameter, parameter, parameter.Type, "mark it with [Query] to send its properties, or with [Body]");
        }
        else if (!TryFlatten(parameter, parameter.Type, value, prefix: "", depth: 0))
        {
            Refuse(parameter, parameter, parameter.Type, "it is no text, no list of texts, no dictionary of strings and no object of those");
        }
    }

    private bool WriteSimple(ISymbol symbol, ITypeSymbol type, string name, string value)
    {
        var query = QuerySettings.Of(symbol);
        if (TextFormat.Expression(type, value, query.Format, code.NewName()) is { } text)
        {
            code.Line($"{target}.Add({name.Quote()}, {text});");
            return true;
        }

        if (ElementOf(type) is not { } element)
        {
            return false;
        }

        var item = code.NewName();
        if (TextFormat.Expression(element, item, query.Format, code.NewName()) is not { } itemText)
        {
            return false;
        }

        if (query.IsMulti)
        {
            var list = code.NewName();
            code.Open($"if ({value} is {{ }} {list})");
            code.Open($"foreach (var {item} in {list})");
            code.Line($"{target}.Add({name.Quote()}, {itemText});");
            code.Close();
            code.Close();
        }
        else
        {
            code.Line($"{target}.Add({name.Quote()}, global::Affiliate.Client.Http.Wire.WireValue.Join({value}, static {item} => {itemText}));");
        }

        return true;
    }

    private bool WriteDictionary(ITypeSymbol type, string value)
    {
        if (PairsOf(type) is not { } pair || pair.TypeArguments.Any(argument => argument.SpecialType != SpecialType.System_String))
        {
            return false;
        }

        var (pairs, item) = (code.NewName(), code.NewName());
        code.Open($"if ({value} is {{ }} {pairs})");
        code.Open($"foreach (var {item} in {pairs})");
        code.Line($"{target}.Add({item}.Key, {item}.Value);");
        code.Close();
        code.Close();
        return true;
    }

    private bool TryFlatten(IParameterSymbol parameter, ITypeSymbol type, string value, string prefix, int depth)
    {
        var plain = type.WithoutNullable(out _);
        var properties = Properties(plain);
        if (properties.Count == 0 || depth > MaxDepth || PairsOf(plain) is not null || ElementOf(plain) is not null)
        {
            return false;
        }

        var item = code.NewName();
        code.Open($"if ({value} is {{ }} {item})");
        foreach (var property in properties)
        {
            var name = prefix + property.WireName();
            var access = $"{item}.@{property.Name}";
            if (!WriteSimple(property, property.Type, name, access) && !TryFlatten(parameter, property.Type, access, name + ".", depth + 1))
            {
                Refuse(property, parameter, property.Type, "it is no text, no list of texts and no object of those");
            }
        }

        code.Close();
        return true;
    }

    private void Refuse(ISymbol symbol, IParameterSymbol parameter, ITypeSymbol type, string why) =>
        findings.Report(
            symbol.Locations.FirstOrDefault(location => location.IsInSource) ?? parameter.Locations.FirstOrDefault(),
            Diagnostics.QueryType, symbol.Name, type.ToDisplayString(), why);

    /// <summary>Public readable properties, those of base types first; the framework's own types are never taken apart.</summary>
    private static List<IPropertySymbol> Properties(ITypeSymbol type)
    {
        var found = new List<IPropertySymbol>();
        for (var level = type; level is { SpecialType: SpecialType.None } && !IsFramework(level); level = level.BaseType)
        {
            found.InsertRange(0, level.GetMembers().OfType<IPropertySymbol>().Where(property =>
                property is { IsStatic: false, IsIndexer: false, IsOverride: false, DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public }
                && !IsIgnored(property)));
        }

        return found;
    }

    /// <summary>Whether JSON never has the property; a condition such as "when null" does not take it out of a query.</summary>
    private static bool IsIgnored(IPropertySymbol property)
    {
        const int Always = 1;
        return property.Attribute("System.Text.Json.Serialization.JsonIgnoreAttribute") is { } ignore
            && ignore.NamedArguments.All(argument => argument.Key != "Condition" || argument.Value.Value is Always);
    }

    private static bool IsFramework(ITypeSymbol type) =>
        type.TypeKind is not (TypeKind.Class or TypeKind.Struct)
        || type.ContainingNamespace?.ToDisplayString() is { } space && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal) || space == "NodaTime");

    private static ITypeSymbol? ElementOf(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String ? null : Sequence(type)?.TypeArguments[0];

    private static INamedTypeSymbol? PairsOf(ITypeSymbol type) =>
        Sequence(type)?.TypeArguments[0] is INamedTypeSymbol element && element.Is("System.Collections.Generic.KeyValuePair<TKey, TValue>") ? element : null;

    private static INamedTypeSymbol? Sequence(ITypeSymbol type) =>
        new[] { type }.Concat(type.AllInterfaces).OfType<INamedTypeSymbol>()
            .FirstOrDefault(face => face.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);
}
