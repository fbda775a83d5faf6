using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Affiliate.Client.Http.Refit;

/// <summary>The methods of one wire interface, each read when it is first called. It travels with every request of the interface.</summary>
internal sealed class ApiMethods([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] Type api)
{
    public const string OptionName = "Affiliate.Client.Methods";

    private readonly ConcurrentDictionary<string, ApiMethod> _known = new(StringComparer.Ordinal);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)]
    private readonly Type _api = api;

    /// <exception cref="System.Reflection.AmbiguousMatchException">The interface has several methods of that name.</exception>
    public ApiMethod Get(string name) => _known.TryGetValue(name, out var known) ? known : _known.GetOrAdd(name, Read(name));

    private ApiMethod Read(string name) => ApiMethod.Read(
        _api.GetMethod(name) ?? throw new InvalidOperationException($"{_api.Name} does not declare {name} itself."));
}
