using System.Text.Json.Nodes;

namespace Affiliate.Client.Payouts;

/// <summary>A value that takes no part in the equality of the record that holds it.</summary>
/// <param name="value">The value; null where code that .NET 8's generator wrote for JSON sets what is no part of the JSON.</param>
internal readonly struct Uncompared(object? value) : IEquatable<Uncompared>
{
    public object Value { get; } = value ?? new JsonObject();

    public bool Equals(Uncompared other) => true;

    public override bool Equals(object? obj) => obj is Uncompared;

    public override int GetHashCode() => 0;
}
