using Microsoft.CodeAnalysis;

namespace Affiliate.Client.Generators.Reading;

/// <summary>What a wire method gives back: nothing, or a JSON value, alone or with status and headers.</summary>
internal sealed record WireResult(ITypeSymbol? Json, bool IsResponse)
{
    /// <summary>Null if the return type is not supported.</summary>
    public static WireResult? Of(ITypeSymbol type)
    {
        if (type.Is("System.Threading.Tasks.Task"))
        {
            return new(Json: null, IsResponse: false);
        }

        if (!type.Is("System.Threading.Tasks.Task<TResult>"))
        {
            return null;
        }

        var result = ((INamedTypeSymbol)type).TypeArguments[0];
        var isResponse = result.Is("Affiliate.Client.Http.ApiResponse<T>") && !result.MayBeNull();
        var json = isResponse ? ((INamedTypeSymbol)result).TypeArguments[0] : result;
        return IsJson(json) ? new(json, isResponse) : null;
    }

    /// <summary>Raw text, streams and messages are no JSON values, though Refit would hand them out.</summary>
    public static bool IsJson(ITypeSymbol type) =>
        type.SpecialType is not (SpecialType.System_String or SpecialType.System_Object)
        && type.TypeKind is not (TypeKind.Delegate or TypeKind.Pointer or TypeKind.TypeParameter or TypeKind.Error)
        && type.ContainingNamespace?.ToDisplayString() is not ("System.Net.Http" or "System.IO" or "System.Threading.Tasks" or "System.Threading" or "Affiliate.Client.Http");
}
