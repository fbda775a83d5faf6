namespace Affiliate.Client.LeadDyno.Shared;

/// <summary>
/// The response of an endpoint for one record. LeadDyno sends <c>{…}</c> or <c>[{…}]</c>, sometimes not as documented; both are read.
/// </summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed record LeadDynoRecord<T> where T : class
{
    /// <summary>The records: one, as a rule; none for an empty array.</summary>
    public IReadOnlyList<T> Items { get; init; } = [];

    /// <summary>Whether the response was an array.</summary>
    public bool IsArray { get; init; }

    /// <summary>The record, the first of several; null for an empty array, which means that there is no such record.</summary>
    public T? Value => Items.Count > 0 ? Items[0] : null;
}
