using Microsoft.CodeAnalysis;

namespace Affiliate.Client.Generators.Reading;

/// <summary>What a wire method gives back: nothing, or a JSON value.</summary>
internal sealed record WireResult(ITypeSymbol? Json)
{
    /// <summary>Null if the return type is not supported.</summary>
    public static WireResult? Of(ITypeSymbol type)
    {
        if (type.Is("System.Threading.Tasks.Task"))
        {
            return new(Json: null);
        }

        if (!type.Is("System.Threading.Tasks.Task<TResult>"))
        {
            return null;
        }

        var result = ((INamedTypeSymbol)type).TypeArguments[0];
        return IsJson(result) ? new(result) : null;
    }

    /// <summary>Raw text, streams and messages are no JSON values, though Refit would hand them out.</summary>
    public static bool IsJson(ITypeSymbol type) =>
        type.SpecialType is not (SpecialType.System_String or SpecialType.System_Object)
        && type.TypeKind is not (TypeKind.Delegate or TypeKind.Pointer or TypeKind.TypeParameter or TypeKind.Error)
        && type.ContainingNamespace?.ToDisplayString() is not ("System.Net.Http" or "System.IO" or "System.Threading.Tasks" or "System.Threading" or "Refit");
}
