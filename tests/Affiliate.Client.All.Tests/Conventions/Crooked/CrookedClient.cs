using Affiliate.Client.All.Tests.Conventions.Crooked.Orders;

namespace Affiliate.Client.All.Tests.Conventions.Crooked;

/// <summary>A client that does what <see cref="ClientShape"/> forbids.</summary>
public sealed class CrookedClient
{
    public CrookedOrders Orders { get; } = new();

    public string Elsewhere { get; } = "";

    public Task<CrookedOrder> GetOrderAsync(long id) => Orders.GetAsync(id);
}
