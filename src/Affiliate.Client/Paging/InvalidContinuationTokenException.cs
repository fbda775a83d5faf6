namespace Affiliate.Client.Paging;

/// <summary>
/// A continuation token is damaged, of an unknown version, or of another source, account or query. Start without a token.
/// </summary>
public sealed class InvalidContinuationTokenException(string message, Exception? innerException = null)
    : ArgumentException(message, innerException);
