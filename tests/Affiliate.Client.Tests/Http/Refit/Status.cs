using Affiliate.Client.Json;

namespace Affiliate.Client.Tests.Http.Refit;

public readonly record struct Status(string Value) : IExtensibleEnum<Status>
{
    public static Status Paid { get; } = new("paid");

    public static Status Create(string value) => new(value);
}
