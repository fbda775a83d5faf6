namespace Affiliate.Client.Http;

/// <summary>What sending an operation twice would do; decides whether a failed attempt may be repeated.</summary>
public enum OperationKind
{
    /// <summary>Changes something, and twice is not once: repeated only where the server said that it did not act.</summary>
    UnsafeWrite = 0,

    /// <summary>Changes something, and twice is the same as once: repeated after transient failures.</summary>
    IdempotentWrite = 1,

    /// <summary>Changes nothing: repeated after transient failures.</summary>
    Read = 2,
}
