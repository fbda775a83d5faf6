using System.Reflection;
using Refit;

namespace Affiliate.Client.Http.Refit;

/// <summary>A parameter of a wire method.</summary>
/// <param name="Name">Its name in the method, which exceptions give.</param>
/// <param name="WireName">Its name in the request.</param>
/// <param name="Role">Where its value goes.</param>
/// <param name="IsOptional">Whether it can be left out.</param>
internal readonly record struct ApiParameter(string Name, string WireName, ParameterRole Role, bool IsOptional)
{
    public static ApiParameter Read(ParameterInfo parameter, string route, bool isMultipart)
    {
        var name = parameter.Name ?? "";
        var wireName = parameter.GetCustomAttribute<AliasAsAttribute>()?.Name ?? name;
        return new(name, wireName, RoleOf(parameter, $"{{{wireName}}}", route, isMultipart), parameter.HasDefaultValue);
    }

    private static ParameterRole RoleOf(ParameterInfo parameter, string placeholder, string route, bool isMultipart)
    {
        if (route.Contains(placeholder, StringComparison.OrdinalIgnoreCase)) return ParameterRole.Path;
        if (parameter.IsDefined(typeof(HeaderAttribute)) || parameter.IsDefined(typeof(AuthorizeAttribute))) return ParameterRole.Header;
        if (parameter.IsDefined(typeof(BodyAttribute))) return ParameterRole.Body;
        var isElsewhere = parameter.ParameterType == typeof(CancellationToken)
            || parameter.IsDefined(typeof(QueryAttribute)) || parameter.IsDefined(typeof(PropertyAttribute));
        return isMultipart && !isElsewhere ? ParameterRole.Part : ParameterRole.Other;
    }
}
