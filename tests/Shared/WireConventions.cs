using Affiliate.Client.Http;

namespace Affiliate.Client.Tests.Shared;

/// <summary>What holds for every wire interface. Each check returns its problems in words; none is what a test wants.</summary>
internal static class WireConventions
{
    /// <summary>Each row of the table has exactly one method, and each method a row. Rows that repeat name an endpoint with that many methods.</summary>
    public static IReadOnlyList<string> CompareWithTable(string table, params IEnumerable<Type> interfaces)
    {
        var rows = EndpointTable.Parse(table).CountBy(EndpointTable.Normalize).ToDictionary();
        var methods = WireMethod.Of(interfaces).ToLookup(method => EndpointTable.Normalize(method.Endpoint));
        return
        [
            .. rows.Where(row => methods[row.Key].Count() != row.Value)
                .Select(row => $"{row.Key}: {row.Value} rows, but methods: {string.Join(", ", methods[row.Key].Select(method => method.Name))}."),
            .. methods.Where(group => !rows.ContainsKey(group.Key)).SelectMany(group => group)
                .Select(method => $"{method.Name} calls {method.Endpoint}, which no row names."),
        ];
    }

    /// <summary>Every method is asynchronous, ends in Async and takes an optional token last.</summary>
    public static IReadOnlyList<string> CheckTokens(params IEnumerable<Type> interfaces) =>
    [
        .. WireMethod.Of(interfaces)
            .Where(method => method.Method.GetParameters() is not [.., { HasDefaultValue: true } last] || last.ParameterType != typeof(CancellationToken))
            .Select(method => $"{method.Name} takes no optional CancellationToken as its last parameter."),
        .. WireMethod.Of(interfaces)
            .Where(method => !method.Method.ReturnType.IsAssignableTo(typeof(Task)) || !method.Name.EndsWith("Async", StringComparison.Ordinal))
            .Select(method => $"{method.Name} does not return a Task, or its name does not end in Async."),
    ];

    /// <summary>Every method but GET and HEAD says what repeating it would do.</summary>
    public static IReadOnlyList<string> CheckKinds(params IEnumerable<Type> interfaces) =>
    [
        .. WireMethod.Of(interfaces).Where(method => method.Verb is not ("GET" or "HEAD") && method.DeclaredKind is null)
            .Select(method => $"{method.Name} ({method.Verb}) declares no {nameof(OperationKind)}."),
    ];
}
