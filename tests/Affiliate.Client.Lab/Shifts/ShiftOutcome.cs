namespace Affiliate.Client.Lab.Shifts;

/// <summary>What one enumerator did on one changing list.</summary>
/// <param name="Lost">Rows that existed throughout and never came, without a word.</param>
/// <param name="Doubled">Rows that came twice.</param>
/// <param name="Incomplete">The walk said that rows may be missing.</param>
/// <param name="Requests">Requests that reached the list.</param>
public readonly record struct ShiftOutcome(int Lost, int Doubled, bool Incomplete, long Requests);
