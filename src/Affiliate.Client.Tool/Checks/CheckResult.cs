namespace Affiliate.Client.Tool.Checks;

/// <param name="Account">Vendor and account.</param>
/// <param name="Works">Whether the vendor answered.</param>
/// <param name="Problem">What failed and what to change; null if it works.</param>
/// <param name="Capabilities">What the account yields and can filter.</param>
/// <param name="Milliseconds">How long the call took, retries included.</param>
/// <param name="ClockAheadSeconds">How far this machine's clock is ahead of the server's; null where the server did not say.</param>
/// <param name="ClockProblem">What to do about the clock; null if it is right.</param>
internal sealed record CheckResult(
    string Account,
    bool Works,
    string? Problem,
    IReadOnlyList<string> Capabilities,
    long Milliseconds,
    long? ClockAheadSeconds,
    string? ClockProblem);
