using System.Reflection;
using Refit;

namespace Affiliate.Client.Http.Refit;

/// <summary>What the handlers need to know of a method of a wire interface.</summary>
internal sealed record ApiMethod(
    OperationInfo Operation,
    bool IsMultipart,
    bool AllowsEmptyResponse,
    IReadOnlyList<ApiParameter> Parameters
)
{
    public static ApiMethod Read(MethodInfo method)
    {
        var http = method.GetCustomAttribute<HttpMethodAttribute>()
            ?? throw new InvalidOperationException($"{method.Name} names no HTTP method.");
        var name = method.Name.EndsWith("Async", StringComparison.Ordinal) ? method.Name[..^"Async".Length] : method.Name;
        var route = http.Path.Split('?', 2)[0];
        var kind = method.GetCustomAttribute<OperationAttribute>()?.Kind ?? DefaultKind(http.Method);
        var isMultipart = method.IsDefined(typeof(MultipartAttribute));
        return new(
            new(name, route, kind),
            isMultipart,
            method.ReturnType == typeof(Task) || method.IsDefined(typeof(AllowEmptyResponseAttribute)),
            [.. method.GetParameters().Select(parameter => ApiParameter.Read(parameter, route, isMultipart))]);
    }

    /// <summary>Whether the method's optional body was left out.</summary>
    public bool HasNoBody(object?[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
            if (Parameters[i].Role == ParameterRole.Body) return arguments[i] is null;
        return false;
    }

    private static OperationKind DefaultKind(HttpMethod method) =>
        method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Options
            ? OperationKind.Read
            : OperationKind.UnsafeWrite;
}
