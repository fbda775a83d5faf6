using System.Reflection;
using Affiliate.Client.Http;

namespace Affiliate.Client.Tests.Shared;

/// <summary>A method of a wire interface, as its attributes declare it.</summary>
internal sealed record WireMethod(MethodInfo Method, string Verb, string Route)
{
    private static readonly string[] Verbs = ["Get", "Head", "Post", "Put", "Patch", "Delete", "Options"];

    public string Name => Method.Name;

    /// <summary>The verb and the path without its query, for example <c>GET /payouts/{id}</c>.</summary>
    public string Endpoint => $"{Verb} {Route.Split('?', 2)[0]}";

    public OperationKind? DeclaredKind => Method.GetCustomAttribute<OperationAttribute>()?.Kind;

    public static IReadOnlyList<WireMethod> Of(params IEnumerable<Type> interfaces) =>
        [.. interfaces.SelectMany(type => type.GetMethods()).Select(Read)];

    // The attributes are internal to each vendor's assembly, so they are found by name.
    private static WireMethod Read(MethodInfo method)
    {
        var verb = method.CustomAttributes.Single(attribute =>
            attribute.AttributeType is { Namespace: "Refit" } type && Verbs.Contains(type.Name.Replace("Attribute", "", StringComparison.Ordinal)));
        var name = verb.AttributeType.Name.Replace("Attribute", "", StringComparison.Ordinal);
        return new(method, name.ToUpperInvariant(), (string)verb.ConstructorArguments[0].Value!);
    }
}
