namespace Affiliate.Client.Conformance;

/// <summary>What goes wrong between a client and a server.</summary>
public enum WireFaultKind
{
    /// <summary>Responses <see cref="WireFault.Status"/> and <see cref="WireFault.Body"/> without acting.</summary>
    Response,

    /// <summary>Resets the connection before acting.</summary>
    Reset,

    /// <summary>Acts, and resets the connection in place of a response.</summary>
    ResetAfterActing,

    /// <summary>Announces the whole body, sends its first <see cref="WireFault.Number"/> bytes, and resets the connection.</summary>
    TruncateBody,

    /// <summary>Sends the first half of the body compressed with gzip, as if it were all.</summary>
    TruncateGzip,

    /// <summary>Writes the first member of every JSON object twice.</summary>
    DuplicateKeys,

    /// <summary>Ignores where the page is to start: every page is the first.</summary>
    IgnorePosition,

    /// <summary>Gives at most <see cref="WireFault.Number"/> rows, whatever was asked.</summary>
    ClampSize,

    /// <summary>Repeats the paging tokens in a cycle of <see cref="WireFault.Number"/>.</summary>
    RepeatToken,

    /// <summary>Changes the body by <see cref="WireFault.Rewrite"/>.</summary>
    Rewrite,
}
