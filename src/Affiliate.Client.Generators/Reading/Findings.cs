using Affiliate.Client.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Affiliate.Client.Generators.Reading;

/// <summary>Collects what is wrong with an interface.</summary>
internal sealed class Findings
{
    private readonly List<DiagnosticInfo> _found = [];

    public bool Any => _found.Count > 0;

    public EquatableArray<DiagnosticInfo> ToArray() => new(_found);

    public void Report(Location? location, DiagnosticDescriptor descriptor, params string[] arguments) =>
        _found.Add(DiagnosticInfo.At(location, descriptor, arguments));

    public void Report(ISymbol symbol, DiagnosticDescriptor descriptor, params string[] arguments) =>
        Report(symbol.Locations.FirstOrDefault(location => location.IsInSource), descriptor, arguments);
}
