using Affiliate.Client.Generators.Model;
using Affiliate.Client.Generators.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Affiliate.Client.Generators.Reading;

/// <summary>Reads a wire interface, all its partial declarations at once.</summary>
internal static class InterfaceReader
{
    /// <summary>A cheap look at the syntax: some method has an attribute.</summary>
    public static bool MayBeWire(InterfaceDeclarationSyntax declaration) =>
        declaration.Members.Any(member => member is MethodDeclarationSyntax { AttributeLists.Count: > 0 });

    public static WireInterface? Read(GeneratorSyntaxContext context, CancellationToken cancellationToken)
    {
        if (context.SemanticModel.GetDeclaredSymbol(context.Node, cancellationToken) is not INamedTypeSymbol type
            || !IsFirstPart(type, context.Node, cancellationToken)
            || !type.GetMembers().Any(member => Verb.On(member).Count > 0))
        {
            return null;
        }

        var findings = new Findings();
        var name = ImplementationName(type.Name);
        var methods = ReadMembers(type, findings);
        var source = findings.Any ? null : InterfaceWriter.Write(type, name, methods, findings);
        var space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString() + ".";
        return new(
            type.Code(), $"global::{space}{name}", $"{space}{name}.g.cs", findings.Any ? null : source, findings.ToArray());
    }

    private static List<WireMethod> ReadMembers(INamedTypeSymbol type, Findings findings)
    {
        CheckShape(type, findings);
        var headers = StaticHeaders.Of(type, findings);
        var methods = new List<WireMethod>();
        foreach (var member in type.GetMembers())
        {
            if (member is not IMethodSymbol method)
            {
                if (member is IPropertySymbol or IEventSymbol)
                {
                    findings.Report(member, Diagnostics.Member, member.Name, "is no method");
                }
            }
            else if (method.MethodKind != MethodKind.Ordinary)
            {
                // Accessors: their property or event is reported.
            }
            else if (!method.IsAbstract || method.IsStatic)
            {
                findings.Report(method, Diagnostics.Member, method.Name, "is static or has a body");
            }
            else if (MethodReader.Read(method, headers, findings) is { } read)
            {
                methods.Add(read);
            }
        }

        return methods;
    }

    private static void CheckShape(INamedTypeSymbol type, Findings findings)
    {
        var problem = type.IsGenericType ? "is generic"
            : type.ContainingType is not null ? "is nested in another type"
            : type.Interfaces.Length > 0 ? "inherits another interface"
            : null;
        if (problem is not null)
        {
            findings.Report(type, Diagnostics.InterfaceShape, type.Name, problem);
        }
    }

    /// <summary>A partial interface is read once, for the first of the declarations that come here.</summary>
    private static bool IsFirstPart(INamedTypeSymbol type, SyntaxNode node, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellationToken))
            .OfType<InterfaceDeclarationSyntax>()
            .First(MayBeWire) == node;

    private static string ImplementationName(string name) =>
        (name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]) ? name.Substring(1) : name) + "Implementation";
}
