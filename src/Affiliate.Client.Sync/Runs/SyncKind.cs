namespace Affiliate.Client.Sync.Runs;

/// <summary>What a run reads.</summary>
public enum SyncKind
{
    /// <summary>What can have changed, as far as the vendor can filter; see <see cref="QuickPlan"/>. Never calls a row gone.</summary>
    Quick = 0,

    /// <summary>Everything, as often as it takes to tell which rows are gone.</summary>
    Full = 1,
}
