namespace Affiliate.Client.All.Tests.Conventions.Crooked.Orders;

/// <summary>A resource that does what <see cref="ClientShape"/> forbids.</summary>
public sealed class CrookedOrders
{
    private readonly List<CrookedOrder> _orders = [];

    public IReadOnlyList<CrookedOrder> List() => _orders;

    public Task<CrookedOrder> GetAsync(long orderId) => Task.FromResult(_orders.Single(order => order.Number == orderId));

    public Task CancelOrderAsync(long id) => GetAsync(id);

    public Task<CrookedOrder> UpdateAsync(long id, CrookedOrder order) => GetAsync(order.Number + id);
}
