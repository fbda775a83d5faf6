namespace Affiliate.Client.Resilience;

/// <summary>
/// Decides whether an attempt that ended so may be repeated at all; how often and when is decided elsewhere.
/// A vendor package that knows better than <see cref="RetryRules.ShouldRetry"/> supplies its own pure function.
/// </summary>
/// <param name="attempt">How the attempt ended.</param>
public delegate bool RetryPredicate(AttemptOutcome attempt);
