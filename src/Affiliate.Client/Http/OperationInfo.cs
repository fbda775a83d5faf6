namespace Affiliate.Client.Http;

/// <summary>What telemetry, errors and retries may know about a request: words of low cardinality, never a value.</summary>
/// <param name="Name">The wire method without <c>Async</c>, for example <c>ListCommissions</c>.</param>
/// <param name="RouteTemplate">The route with its placeholders, for example <c>/affiliates/{id}/commissions</c>.</param>
/// <param name="Kind">What repeating the operation would do.</param>
public sealed record OperationInfo(string Name, string RouteTemplate, OperationKind Kind)
{
    /// <summary>Stands in for a request that no wire interface made; it is never repeated.</summary>
    public static OperationInfo Unknown { get; } = new("Unknown", "", OperationKind.UnsafeWrite);
}
