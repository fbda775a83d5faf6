namespace Affiliate.Client;

/// <summary>How sure a listing is that nothing was lost, from worst to best.</summary>
public enum CompletenessVerdict
{
    /// <summary>There is evidence of loss that re-reading could not repair.</summary>
    Incomplete = 0,

    /// <summary>The vendor gives nothing to check with.</summary>
    Unverified = 1,

    /// <summary>Not provable, but the counts agree, or a second reading brought every row of the first again.</summary>
    Consistent = 2,

    /// <summary>Every two neighbouring windows shared a row, or one window held all.</summary>
    Proven = 3,
}
