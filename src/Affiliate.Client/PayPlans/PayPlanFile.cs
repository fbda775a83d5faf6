namespace Affiliate.Client;

/// <summary>One file of a <see cref="PayPlan"/>.</summary>
/// <param name="Name">The name without a folder, derived from the content.</param>
/// <param name="Content">UTF-8 text without a byte order mark.</param>
public sealed record PayPlanFile(string Name, ReadOnlyMemory<byte> Content);
