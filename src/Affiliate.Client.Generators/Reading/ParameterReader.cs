using Microsoft.CodeAnalysis;

namespace Affiliate.Client.Generators.Reading;

/// <summary>Decides where each parameter of a method goes.</summary>
internal static class ParameterReader
{
    public static List<(IParameterSymbol Symbol, ParameterRole Role)> Read(
        IMethodSymbol method, Verb verb, RouteTemplate route, Findings findings)
    {
        var read = new List<(IParameterSymbol Symbol, ParameterRole Role)>();
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind != RefKind.None)
            {
                findings.Report(parameter, Diagnostics.ByReference, parameter.Name);
            }
            else if (RoleOf(parameter, route, findings) is { } role)
            {
                Check(parameter, role, verb, read, findings);
                read.Add((parameter, role));
            }
        }

        foreach (var placeholder in route.Placeholders.Where(name => !method.Parameters.Any(parameter => WireMethod.Binds(parameter, name))))
        {
            findings.Report(verb.Location, Diagnostics.UnboundPlaceholder, placeholder, verb.Route);
        }

        return read;
    }

    private static ParameterRole? RoleOf(IParameterSymbol parameter, RouteTemplate route, Findings findings)
    {
        var roles = new List<(ParameterRole Role, string Name)>();
        if (parameter.Attribute("Refit.BodyAttribute") is { } body)
        {
            // UrlEncoded is 1 (Vocabulary).
            var isForm = body.ConstructorArguments.Length == 1 && body.ConstructorArguments[0].Value is 1;
            roles.Add((isForm ? ParameterRole.FormBody : ParameterRole.JsonBody, "[Body]"));
        }

        AddIf(parameter.Attribute("Refit.HeaderAttribute") is not null, ParameterRole.Header, "[Header]");
        AddIf(parameter.Attribute("Refit.PropertyAttribute") is not null, ParameterRole.Property, "[Property]");
        AddIf(parameter.Attribute("Refit.QueryAttribute") is not null, ParameterRole.Query, "[Query]");
        AddIf(parameter.Type.Is("System.Threading.CancellationToken"), ParameterRole.Cancellation, "cancellation token");
        AddIf(route.Placeholders.Any(name => WireMethod.Binds(parameter, name)), ParameterRole.Path, "part of the path");
        var isFormattedPath = roles.Count == 2 && roles[0].Role == ParameterRole.Query && roles[1].Role == ParameterRole.Path;
        if (roles.Count > 1 && !isFormattedPath)
        {
            findings.Report(parameter, Diagnostics.Roles, parameter.Name, string.Join(", ", roles.Select(role => role.Name)));
            return null;
        }

        return roles.Count > 0 ? roles[roles.Count - 1].Role : parameter.IsInMultipart() ? ParameterRole.Part : ParameterRole.Query;

        void AddIf(bool condition, ParameterRole role, string name)
        {
            if (condition)
            {
                roles.Add((role, name));
            }
        }
    }

    private static void Check(
        IParameterSymbol parameter, ParameterRole role, Verb verb, List<(IParameterSymbol Symbol, ParameterRole Role)> before, Findings findings)
    {
        switch (role)
        {
            case ParameterRole.JsonBody or ParameterRole.FormBody when parameter.IsInMultipart():
                findings.Report(parameter, Diagnostics.Multipart, parameter.Name, "is a body beside the parts of a multipart request");
                break;
            case ParameterRole.Part when !parameter.IsFile() && TextFormat.Expression(parameter.Type, "value", null, "inner") is null:
                findings.Report(parameter, Diagnostics.Multipart, parameter.Name, "is neither a text nor a StreamPart, so it cannot be a part");
                break;
            case ParameterRole.JsonBody or ParameterRole.FormBody:
                CheckBody(parameter, role, verb, before, findings);
                break;
            case ParameterRole.Header when parameter.Type.SpecialType != SpecialType.System_String:
                findings.Report(parameter, Diagnostics.HeaderType, parameter.Name, parameter.Type.ToDisplayString());
                break;
            case ParameterRole.Header when parameter.Attribute("Refit.HeaderAttribute").FirstText() is var name && !StaticHeaders.IsName(name ?? ""):
                findings.Report(parameter, Diagnostics.HeaderText, name ?? "");
                break;
            case ParameterRole.Path when TextFormat.Expression(parameter.Type, "value", null, "inner") is null:
                findings.Report(parameter, Diagnostics.PathType, parameter.Name, parameter.Type.ToDisplayString());
                break;
            case ParameterRole.Cancellation when !IsLastAndOptional(parameter):
                findings.Report(parameter, Diagnostics.Cancellation, parameter.Name);
                break;
        }
    }

    private static void CheckBody(
        IParameterSymbol parameter, ParameterRole role, Verb verb, List<(IParameterSymbol Symbol, ParameterRole Role)> before, Findings findings)
    {
        if (verb.HasNoBody)
        {
            findings.Report(parameter, Diagnostics.BodyNotAllowed, parameter.Name, verb.Name.ToUpperInvariant());
        }

        if (before.Any(other => other.Role is ParameterRole.JsonBody or ParameterRole.FormBody))
        {
            findings.Report(parameter, Diagnostics.SecondBody, parameter.Name);
        }

        if (role == ParameterRole.JsonBody && !WireResult.IsJson(parameter.Type))
        {
            findings.Report(parameter, Diagnostics.BodyType, parameter.Name, parameter.Type.ToDisplayString(), "a body is a type of the JSON context");
        }
    }

    private static bool IsLastAndOptional(IParameterSymbol parameter) =>
        parameter.IsOptional && parameter.Ordinal == ((IMethodSymbol)parameter.ContainingSymbol).Parameters.Length - 1;
}
