namespace Affiliate.Client.All.Tests.Conventions.Crooked.Orders;

/// <summary>A resource that does what <see cref="ClientShape"/> forbids.</summary>
public sealed class CrookedOrders
{
    public IReadOnlyList<CrookedOrder> List() => [];

    public Task<CrookedOrder> GetAsync(long orderId) => Task.FromResult(new CrookedOrder(orderId));

    public Task CancelOrderAsync(long id) => GetAsync(id);

    public Task<CrookedOrder> UpdateAsync(long id, CrookedOrder order) => GetAsync(order.Number + id);
}
