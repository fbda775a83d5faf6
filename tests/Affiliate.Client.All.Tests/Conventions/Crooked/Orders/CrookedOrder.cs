namespace Affiliate.Client.All.Tests.Conventions.Crooked.Orders;

/// <summary>A row of <see cref="CrookedOrders"/>.</summary>
/// <param name="Number">Its id.</param>
public sealed record CrookedOrder(long Number);
