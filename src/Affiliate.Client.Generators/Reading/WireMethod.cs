using Microsoft.CodeAnalysis;

namespace Affiliate.Client.Generators.Reading;

/// <summary>A wire method that has been understood.</summary>
internal sealed record WireMethod(
    IMethodSymbol Symbol, Verb Verb, RouteTemplate Route, string OperationKind, List<(string Name, string Value)> Headers,
    List<(IParameterSymbol Symbol, ParameterRole Role)> Parameters, WireResult Result)
{
    /// <summary>What telemetry calls the operation: the method without <c>Async</c>.</summary>
    public string OperationName =>
        Symbol.Name.EndsWith("Async", StringComparison.Ordinal) ? Symbol.Name.Substring(0, Symbol.Name.Length - 5) : Symbol.Name;

    public IEnumerable<IParameterSymbol> In(ParameterRole role) =>
        Parameters.Where(parameter => parameter.Role == role).Select(parameter => parameter.Symbol);

    public IParameterSymbol? ForPlaceholder(string name) => In(ParameterRole.Path).FirstOrDefault(parameter => Binds(parameter, name));

    public static bool Binds(IParameterSymbol parameter, string placeholder) =>
        string.Equals(parameter.WireName(), placeholder, StringComparison.OrdinalIgnoreCase);
}
