using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Affiliate.Client.Generators.Model;

/// <summary>A diagnostic without references into the compilation, so that it can be cached.</summary>
internal sealed record DiagnosticInfo(
    DiagnosticDescriptor Descriptor, string? Path, TextSpan Span, LinePositionSpan Lines, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo At(Location? location, DiagnosticDescriptor descriptor, string[] arguments)
    {
        var line = location?.GetLineSpan();
        return new(descriptor, line?.Path, location?.SourceSpan ?? default, line?.Span ?? default, new(arguments));
    }

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptor, Path is null ? Location.None : Location.Create(Path, Span, Lines), [.. Arguments]);
}
