using System.Reflection;
using Affiliate.Client.Http;
using Refit;

namespace Affiliate.Client.Tests.Shared;

/// <summary>A method of a wire interface, as its attributes declare it.</summary>
internal sealed record WireMethod(MethodInfo Method, string Verb, string Route)
{
    public string Name => Method.Name;

    /// <summary>The verb and the path without its query, for example <c>GET /payouts/{id}</c>.</summary>
    public string Endpoint => $"{Verb} {Route.Split('?', 2)[0]}";

    /// <summary>What repeating the method would do: as its attribute says, or as its verb does.</summary>
    public OperationKind Kind => DeclaredKind ?? DefaultKind;

    public OperationKind DefaultKind => Verb is "GET" or "HEAD" or "OPTIONS" ? OperationKind.Read : OperationKind.UnsafeWrite;

    public OperationKind? DeclaredKind => Method.GetCustomAttribute<OperationAttribute>()?.Kind;

    public static IReadOnlyList<WireMethod> From(params IEnumerable<Type> interfaces) =>
        [.. interfaces.SelectMany(type => type.GetMethods()).Select(Read)];

    private static WireMethod Read(MethodInfo method)
    {
        var http =
            method.GetCustomAttribute<HttpMethodAttribute>() ?? throw new InvalidOperationException($"{method.Name} names no HTTP method.");
        return new(method, http.Method.Method, http.Path);
    }
}
