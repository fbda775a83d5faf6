using System.Reflection;
using Affiliate.Client.Http;
using Refit;

namespace Affiliate.Client.Conformance;

/// <summary>A method of a wire interface, and what repeating it would do: as its attribute says, or as its verb does.</summary>
internal sealed record WireOperation(string Name, string Verb, OperationKind Kind)
{
    public static IReadOnlyList<WireOperation> From(IEnumerable<Type> interfaces) =>
        [.. interfaces.SelectMany(type => type.GetMethods()).Select(Read)];

    private static WireOperation Read(MethodInfo method)
    {
        var http =
            method.GetCustomAttribute<HttpMethodAttribute>() ?? throw new InvalidOperationException($"{method.Name} names no HTTP method.");
        var verb = http.Method.Method;
        var kind = verb is "GET" or "HEAD" or "OPTIONS" ? OperationKind.Read : OperationKind.UnsafeWrite;
        return new(method.Name, verb, method.GetCustomAttribute<OperationAttribute>()?.Kind ?? kind);
    }
}
