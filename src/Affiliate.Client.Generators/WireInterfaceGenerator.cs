using Affiliate.Client.Generators.Reading;
using Affiliate.Client.Generators.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Affiliate.Client.Generators;

/// <summary>
/// Implements interfaces that declare a vendor's endpoints in the vocabulary of Refit. What it does not support is an
/// error with a location, never a silent skip (docs/decisions/0001-refit.md).
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class WireInterfaceGenerator : IIncrementalGenerator
{
    /// <summary>The tracking name of the step that turns an interface into text; the caching tests look at it.</summary>
    internal const string InterfaceStep = "WireInterfaces";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(static output =>
        {
            output.AddEmbeddedAttributeDefinition();
            output.AddSource("Refit.Vocabulary.g.cs", Vocabulary.Source);
        });

        var interfaces = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is InterfaceDeclarationSyntax declaration && InterfaceReader.MayBeWire(declaration),
                static (syntax, cancellationToken) => InterfaceReader.Read(syntax, cancellationToken))
            .Where(static wire => wire is not null)
            .Select(static (wire, _) => wire!)
            .WithTrackingName(InterfaceStep);

        context.RegisterSourceOutput(interfaces, static (output, wire) =>
        {
            foreach (var diagnostic in wire.Diagnostics)
            {
                output.ReportDiagnostic(diagnostic.ToDiagnostic());
            }

            if (wire.Source is not null)
            {
                output.AddSource(wire.HintName, wire.Source);
            }
        });

        var implemented = interfaces
            .Where(static wire => wire.Source is not null)
            .Select(static (wire, _) => (wire.InterfaceName, wire.ImplementationName))
            .Collect();
        context.RegisterSourceOutput(implemented, static (output, pairs) =>
            output.AddSource("Refit.RestService.g.cs", RestServiceWriter.Write(pairs)));
    }
}
