namespace Affiliate.Client.Generators.Model;

/// <summary>What one wire interface turns into: the text of its implementation, or the reasons why there is none.</summary>
internal sealed record WireInterface(
    string InterfaceName, string ImplementationName, string HintName, string? Source, EquatableArray<DiagnosticInfo> Diagnostics);
