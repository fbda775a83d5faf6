namespace Affiliate.Client.Emulator.State;

/// <summary>How a row was changed between two requests.</summary>
public enum MutationKind
{
    /// <summary>A row was inserted.</summary>
    Insert,

    /// <summary>A row was deleted.</summary>
    Delete,

    /// <summary>A row got another status; at Aisle, whose rows have none, another amount.</summary>
    ChangeStatus,
}
