namespace Affiliate.Client.Lab.Chaos;

/// <summary>How one run ended.</summary>
/// <param name="Faults">Faults that struck, by kind.</param>
/// <param name="Mutations">Rows that were inserted, deleted or changed meanwhile.</param>
/// <param name="Requests">Requests that reached the emulator.</param>
/// <param name="Rows">Rows that came.</param>
/// <param name="Failures">The typed failures, by type; at most one for each vendor.</param>
/// <param name="Wrong">What must not be: one text for each.</param>
internal sealed record ChaosOutcome(
    IReadOnlyDictionary<string, int> Faults,
    int Mutations,
    int Requests,
    int Rows,
    IReadOnlyList<string> Failures,
    IReadOnlyList<string> Wrong
);
