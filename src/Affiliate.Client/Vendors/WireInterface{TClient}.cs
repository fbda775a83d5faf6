using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Vendors;

/// <summary>One wire interface of a client; made by <see cref="WireInterface.Of"/>.</summary>
/// <typeparam name="TClient">The client.</typeparam>
public sealed class WireInterface<TClient> where TClient : class
{
    internal WireInterface(Action<IServiceCollection, string> register) => Register = register;

    /// <summary>Registers it for the account of this name, and without a key for the one named <c>default</c>.</summary>
    internal Action<IServiceCollection, string> Register { get; }
}
