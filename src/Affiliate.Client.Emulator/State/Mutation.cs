namespace Affiliate.Client.Emulator.State;

/// <summary>One change of one row.</summary>
/// <param name="Resource">The table, for example <c>commissions</c>.</param>
/// <param name="Id">The row's id.</param>
/// <param name="Kind">What happened to it.</param>
public sealed record Mutation(string Resource, string Id, MutationKind Kind);
