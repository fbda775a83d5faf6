using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Affiliate.Client.Generators.Reading;

/// <summary>Questions that the readers ask about symbols.</summary>
internal static class SymbolReading
{
    private static readonly SymbolDisplayFormat Annotated = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The type as generated code writes it: fully qualified, with nullable annotations.</summary>
    public static string Code(this ITypeSymbol type) => type.ToDisplayString(Annotated);

    /// <summary>The same without an outer annotation, as <c>typeof</c> and type arguments want it.</summary>
    public static string BareCode(this ITypeSymbol type) =>
        type.IsReferenceType ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Code() : type.Code();

    /// <summary>Whether the type is the named one; generic types are named by their definition, <c>System.Threading.Tasks.Task&lt;TResult&gt;</c>.</summary>
    public static bool Is(this ITypeSymbol type, string name) =>
        type.OriginalDefinition.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString() == name;

    public static AttributeData? Attribute(this ISymbol symbol, string fullName) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == fullName);

    public static string? FirstText(this AttributeData? attribute) =>
        attribute is { ConstructorArguments.Length: > 0 } ? attribute.ConstructorArguments[0].Value as string : null;

    public static Location? Location(this AttributeData attribute) => attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation();

    /// <summary>The type inside <c>T?</c> for value types, else the type itself.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type, out bool isNullableValue)
    {
        isNullableValue = type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        return isNullableValue ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
    }

    public static bool MayBeNull(this ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>The name under which a parameter or property travels: alias, JSON name, or its own.</summary>
    public static string WireName(this ISymbol symbol) =>
        symbol.Attribute("Refit.AliasAsAttribute").FirstText()
        ?? symbol.Attribute("System.Text.Json.Serialization.JsonPropertyNameAttribute").FirstText()
        ?? symbol.Name;

    public static bool IsInMultipart(this IParameterSymbol parameter) =>
        parameter.ContainingSymbol.Attribute("Refit.MultipartAttribute") is not null;

    public static bool IsFile(this IParameterSymbol parameter) => parameter.Type.Is("Affiliate.Client.Http.StreamPart");

    public static string Quote(this string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
