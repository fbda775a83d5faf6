namespace Affiliate.Client.Lab.Processes.Tokens;

/// <summary>What became of the locations.</summary>
/// <param name="Killed">Processes that were killed between the response to a refresh and its storing.</param>
/// <param name="Stalled">Processes that were suspended there for longer than the right to refresh is theirs.</param>
/// <param name="Lost">New pairs that nobody had stored, so that somebody had to authorise the app again.</param>
/// <param name="Unserved">Processes and locations that were not served at the end.</param>
internal sealed record TokensOutcome(int Killed, int Stalled, int Lost, int Unserved);
