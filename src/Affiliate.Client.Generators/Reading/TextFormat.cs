using Microsoft.CodeAnalysis;

namespace Affiliate.Client.Generators.Reading;

/// <summary>How a value of a type becomes text in a path, a query or a form.</summary>
internal static class TextFormat
{
    private const string Value = "global::Affiliate.Client.Http.Wire.WireValue";

    /// <summary>ISO 8601 for the types of NodaTime, whose own default patterns are meant for people.</summary>
    private static readonly Dictionary<string, string> Patterns = new()
    {
        ["NodaTime.Instant"] = "uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFF'Z'",
        ["NodaTime.LocalDate"] = "uuuu'-'MM'-'dd",
        ["NodaTime.LocalDateTime"] = "uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFF",
        ["NodaTime.YearMonth"] = "uuuu'-'MM",
    };

    /// <summary>An expression of type <c>string?</c> for the value, or null if the type has no text.</summary>
    public static string? Expression(ITypeSymbol type, string value, string? format, string scratchName)
    {
        var plain = type.WithoutNullable(out var isNullableValue);
        if (isNullableValue)
        {
            var inner = NotNull(plain, scratchName, format);
            return inner is null ? null : $"({value} is {{ }} {scratchName} ? {inner} : null)";
        }

        return NotNull(plain, value, format);
    }

    private static string? NotNull(ITypeSymbol type, string value, string? format)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            return $"{value}.ToString()";
        }

        if (type.IsValueType && type.AllInterfaces.Any(face => face.Name == "IOpenWord" && face.ContainingNamespace.ToDisplayString() == "Affiliate.Client.Json"))
        {
            return $"{value}.Value";
        }

        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return value;
            case SpecialType.System_Boolean:
                return $"({value} ? \"true\" : \"false\")";
            case >= SpecialType.System_SByte and <= SpecialType.System_Double:
                return Formatted(value, format);
        }

        var name = type.ToDisplayString();
        return Patterns.TryGetValue(name, out var pattern) ? Formatted(value, format ?? pattern)
            : name == "System.Guid" ? Formatted(value, format)
            : null;
    }

    private static string Formatted(string value, string? format) =>
        $"{Value}.Format({value}, {(format is null ? "null" : format.Quote())})";
}
