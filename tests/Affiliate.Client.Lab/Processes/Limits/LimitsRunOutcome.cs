namespace Affiliate.Client.Lab.Processes.Limits;

/// <summary>What the vendor counted.</summary>
/// <param name="Requests">All requests.</param>
/// <param name="MaxInWindow">The most in any stretch of a window's length.</param>
/// <param name="Over">How many requests arrived when the window behind them was full.</param>
/// <param name="Ratio">The time of the undisturbed part over the least that the guarantee costs.</param>
/// <param name="AliveAtEnd">How many processes were served in the last two seconds.</param>
internal sealed record LimitsRunOutcome(int Requests, int MaxInWindow, int Over, double Ratio, int AliveAtEnd);
