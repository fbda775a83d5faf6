using Affiliate.Client.Paging;

namespace Affiliate.Client.Sync.Runs;

/// <summary>How strongly a reading speaks for the absence of a row that it lacks.</summary>
internal static class Absence
{
    /// <summary>A row is gone when the readings in a row that lack it weigh this much.</summary>
    public const int Gone = 2;

    /// <summary>
    /// The weight of a reading. One that looks whole counts once: a lagging replica hides rows from a reading whose pages fit together,
    /// so another has to agree. A weaker reading counts nothing, however often it is repeated.
    /// </summary>
    public static int WeightOf(CompletenessReport? report) => report?.Level switch
    {
        Completeness.Confirmed => Gone,
        Completeness.Contiguous => 1,
        _ => 0,
    };
}
