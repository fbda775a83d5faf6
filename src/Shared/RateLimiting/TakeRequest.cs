namespace Affiliate.Client.Shared.RateLimiting;

/// <summary>What one question to the server carries: how many permits are wanted, and what happened since the last one.</summary>
internal sealed class TakeRequest
{
    internal int Wanted { get; set; }

    /// <summary>How many more, if the account is far from its limits.</summary>
    internal int Ahead { get; set; }

    /// <summary>Permits whose response arrived, or for which nobody waits any more.</summary>
    internal List<long> Spent { get; } = [];

    /// <summary>Permits with which nothing was sent.</summary>
    internal List<long> Unused { get; } = [];

    internal List<Finding> Findings { get; } = [];

    /// <summary>Whether the account was paused since the last question.</summary>
    internal bool TellsPause { get; set; }

    /// <summary>How long the pause still is when the question is asked.</summary>
    internal TimeSpan Pause { get; set; }

    internal bool HasNews => Spent.Count + Unused.Count + Findings.Count > 0 || TellsPause;

    /// <summary>Takes over what another one could not deliver. Telling it twice does no harm.</summary>
    internal void Add(TakeRequest undelivered)
    {
        Spent.AddRange(undelivered.Spent);
        Unused.AddRange(undelivered.Unused);
        Findings.AddRange(undelivered.Findings);
        TellsPause |= undelivered.TellsPause;
    }
}
