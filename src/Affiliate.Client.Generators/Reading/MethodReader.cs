using Microsoft.CodeAnalysis;

namespace Affiliate.Client.Generators.Reading;

/// <summary>Reads one method of a wire interface and refuses what it does not understand.</summary>
internal static class MethodReader
{
    private const string OperationAttribute = "Affiliate.Client.Http.OperationAttribute";

    public static WireMethod? Read(IMethodSymbol method, List<(string Name, string Value)> interfaceHeaders, Findings findings)
    {
        var verbs = Verb.On(method);
        if (verbs.Count != 1)
        {
            findings.Report(method, verbs.Count == 0 ? Diagnostics.Member : Diagnostics.Verbs, method.Name, "has no verb attribute");
            return null;
        }

        if (method.IsGenericMethod)
        {
            findings.Report(method, Diagnostics.GenericMethod, method.Name);
            return null;
        }

        var result = WireResult.Of(method.ReturnType);
        if (result is null)
        {
            findings.Report(method, Diagnostics.ReturnType, method.Name, method.ReturnType.ToDisplayString());
        }

        var verb = verbs[0];
        var route = RouteTemplate.Parse(verb.Route, out var problem);
        if (route is null)
        {
            findings.Report(verb.Location, Diagnostics.Route, verb.Route, problem);
            return null;
        }

        if (verb.HasNoBody && method.Attribute("Refit.MultipartAttribute") is { } multipart)
        {
            findings.Report(multipart.Location(), Diagnostics.Multipart, method.Name, $"is a {verb.Name.ToUpperInvariant()} request, which has no body");
        }

        var own = StaticHeaders.Of(method, findings);
        var headers = interfaceHeaders
            .Where(header => !own.Any(other => string.Equals(other.Name, header.Name, StringComparison.OrdinalIgnoreCase)))
            .Concat(own).ToList();
        var parameters = ParameterReader.Read(method, verb, route, findings);
        return result is null ? null : new(method, verb, route, KindOf(method, verb), headers, parameters, result);
    }

    private static string KindOf(IMethodSymbol method, Verb verb)
    {
        if (method.Attribute(OperationAttribute) is { ConstructorArguments.Length: 1 } attribute)
        {
            var constant = attribute.ConstructorArguments[0];
            return constant.Type!.GetMembers().OfType<IFieldSymbol>().First(field => Equals(field.ConstantValue, constant.Value)).Name;
        }

        return verb.HasNoBody ? "Read" : "UnsafeWrite";
    }
}
