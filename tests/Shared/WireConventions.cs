using System.Reflection;
using System.Text.Json.Serialization;
using Affiliate.Client.Http;
using Refit;

namespace Affiliate.Client.Tests.Shared;

/// <summary>What holds for every wire interface. Each check returns its problems in words; none is what a test wants.</summary>
internal static class WireConventions
{
    /// <summary>
    /// Each row of the table has exactly one method, and each method a row. Rows that repeat name an endpoint with that many methods.
    /// </summary>
    public static IReadOnlyList<string> CompareWithTable(string table, params IEnumerable<Type> interfaces)
    {
        var rows = EndpointTable.Parse(table).CountBy(EndpointTable.Normalize).ToDictionary();
        var methods = WireMethod.From(interfaces).ToLookup(method => EndpointTable.Normalize(method.Endpoint));
        return
        [
            .. rows.Where(row => methods[row.Key].Count() != row.Value)
                .Select(row =>
                    $"{row.Key}: {row.Value} rows, but methods: {string.Join(", ", methods[row.Key].Select(method => method.Name))}."
                ),
            .. methods
                .Where(group => !rows.ContainsKey(group.Key))
                .SelectMany(group => group)
                .Select(method => $"{method.Name} calls {method.Endpoint}, which no row names."),
        ];
    }

    /// <summary>Every method is asynchronous, ends in Async and takes an optional token last.</summary>
    public static IReadOnlyList<string> CheckTokens(params IEnumerable<Type> interfaces) =>
        [
            .. WireMethod
                .From(interfaces)
                .Where(method =>
                    method.Method.GetParameters() is not [.., { HasDefaultValue: true } last]
                    || last.ParameterType != typeof(CancellationToken)
                )
                .Select(method => $"{method.Name} takes no optional CancellationToken as its last parameter."),
            .. WireMethod
                .From(interfaces)
                .Where(method =>
                    !method.Method.ReturnType.IsAssignableTo(typeof(Task)) || !method.Name.EndsWith("Async", StringComparison.Ordinal)
                )
                .Select(method => $"{method.Name} does not return a Task, or its name does not end in Async."),
        ];

    /// <summary>What Refit and the handlers need of a declaration and the compiler does not check.</summary>
    public static IReadOnlyList<string> CheckDeclarations(params IEnumerable<Type> interfaces) =>
        [.. CheckKinds(interfaces), .. CheckNames(interfaces), .. CheckQueryModels(interfaces)];

    /// <summary>A method says what repeating it would do where, and only where, its verb does not; no read is made of a POST.</summary>
    public static IReadOnlyList<string> CheckKinds(params IEnumerable<Type> interfaces) =>
    [
        .. WireMethod.From(interfaces).Where(method => method.DeclaredKind is { } kind && kind == method.DefaultKind)
            .Select(method => $"{method.Name} ({method.Verb}) declares the {nameof(OperationKind)} that its verb has anyway."),
        .. WireMethod.From(interfaces).Where(method => method.DefaultKind == OperationKind.Read && method.Kind != OperationKind.Read)
            .Select(method => $"{method.Name} ({method.Verb}) writes by a verb that is repeated by everybody on the way."),
    ];

    /// <summary>The handlers find a method by its name alone.</summary>
    public static IReadOnlyList<string> CheckNames(params IEnumerable<Type> interfaces) =>
    [
        .. from method in WireMethod.From(interfaces)
           group method by (method.Method.DeclaringType!.Name, method.Name) into same
           where same.Count() > 1
           select $"{same.Key} is declared {same.Count()} times.",
    ];

    /// <summary>Refit leaves a property out of a query or form for good where JSON would leave it out on a condition.</summary>
    public static IReadOnlyList<string> CheckQueryModels(params IEnumerable<Type> interfaces) =>
        [
            .. from method in WireMethod.From(interfaces)
            from parameter in method.Method.GetParameters()
            where
                parameter.IsDefined(typeof(QueryAttribute))
                || parameter.GetCustomAttribute<BodyAttribute>()?.SerializationMethod == BodySerializationMethod.UrlEncoded
            from property in parameter.ParameterType.GetProperties()
            where
                property.GetCustomAttribute<JsonIgnoreAttribute>()
                    is { Condition: not (JsonIgnoreCondition.Always or JsonIgnoreCondition.Never) }
            select $"{method.Name}: {parameter.ParameterType.Name}.{property.Name} would never be sent.",
        ];
}
