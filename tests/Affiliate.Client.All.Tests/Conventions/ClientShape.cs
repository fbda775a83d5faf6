using System.Reflection;
using System.Text.RegularExpressions;
using Affiliate.Client.Paging;

namespace Affiliate.Client.All.Tests.Conventions;

/// <summary>
/// What whoever knows one vendor's client may expect of the others: resources with List, GetAsync, CreateAsync, UpdateAsync, and the wire
/// interface beside them.
/// </summary>
internal static class ClientShape
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private static readonly Type[] KeyTypes = [typeof(long), typeof(string)];

    /// <summary>A client's resources: what it holds but its account and its wire interfaces.</summary>
    public static IEnumerable<PropertyInfo> Resources(Type client) =>
        client.GetProperties(Own).Where(property => property.Name != "Account" && !property.Name.EndsWith("Api", StringComparison.Ordinal));

    /// <summary>What is wrong with a client.</summary>
    /// <param name="client">The client's type.</param>
    /// <param name="vendor">How the vendor's types begin.</param>
    public static IEnumerable<string> Violations(Type client, string vendor)
    {
        if (client.GetProperty("Api")?.PropertyType is not { IsInterface: true })
            yield return $"{client.Name} has no wire interface named Api.";
        foreach (var method in Methods(client).Where(method => method.Name != "Dispose" && !IsAdapter(method)))
            yield return $"{client.Name}.{method.Name} belongs to a resource.";
        var violations = Resources(client).SelectMany(resource => ResourceViolations(resource, client, vendor));
        foreach (var violation in violations) yield return violation;
    }

    private static IEnumerable<string> ResourceViolations(PropertyInfo resource, Type client, string vendor)
    {
        var type = resource.PropertyType;
        if (
            !type.IsSealed
            || !type.Name.StartsWith(vendor + resource.Name, StringComparison.Ordinal)
            || type.Namespace != $"{client.Namespace}.{resource.Name}"
        )
            return [$"{client.Name}.{resource.Name} is a {type.FullName}, and is expected in the folder of its name."];
        var violations = Methods(type)
            .SelectMany(method =>
                MethodViolations(method, resource.Name.TrimEnd('s'), vendor).Select(violation => $"{type.Name}.{method.Name} {violation}")
            );
        return resource.CanWrite || type.GetConstructors().Length > 0
            ? violations.Prepend($"{type.Name} is made by the client alone.")
            : violations;
    }

    private static IEnumerable<string> MethodViolations(MethodInfo method, string singular, string vendor)
    {
        // A list that comes whole in one response is awaited, like every other call.
        var isPageable = method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(AsyncPageable<>);
        var isAwaited = method.Name.EndsWith("Async", StringComparison.Ordinal);
        if (isPageable != (method.Name.StartsWith("List", StringComparison.Ordinal) && !isAwaited))
            yield return "is named List and pages through every row, or neither.";
        if (!method.ReturnType.IsAssignableTo(typeof(Task)) && !isPageable)
            yield return "is neither paged nor awaited.";
        if (Regex.IsMatch(method.Name, $"^[A-Z][a-z]+{singular}s?(By[A-Z][A-Za-z]*)?(Async)?$"))
            yield return "repeats the name of its resource.";
        var parameters = method.GetParameters();
        if (method.Name is "GetAsync" or "UpdateAsync" or "DeleteAsync"
            && parameters.LastOrDefault(parameter => KeyTypes.Contains(parameter.ParameterType)) is { } key && NamesTheResource(key))
            yield return $"names the id {key.Name}.";
        foreach (var verbOfInput in new[] { "Create", "Update" }.Where(input => method.Name.StartsWith(input, StringComparison.Ordinal)))
        {
            var inputs = parameters
                .Select(parameter => parameter.ParameterType)
                .Where(type => type.IsClass && type.Assembly == method.DeclaringType!.Assembly);
            foreach (
                var input in inputs.Where(type =>
                    !(
                        type.Name.StartsWith(vendor + verbOfInput, StringComparison.Ordinal)
                        && type.Name.EndsWith("Request", StringComparison.Ordinal)
                    )
                )
            )
                yield return $"takes a {input.Name}.";
        }
    }

    private static bool NamesTheResource(ParameterInfo parameter) => parameter.Name!.EndsWith("Id", StringComparison.Ordinal);

    // ToPayoutSource and its like: the account in the shape that all vendors share.
    private static bool IsAdapter(MethodInfo method) =>
        method.Name.StartsWith("To", StringComparison.Ordinal) && method.ReturnType.IsInterface;

    private static IEnumerable<MethodInfo> Methods(Type type) => type.GetMethods(Own).Where(method => !method.IsSpecialName);
}
