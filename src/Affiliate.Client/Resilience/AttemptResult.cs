namespace Affiliate.Client.Resilience;

/// <summary>
/// The response of an attempt. A value type, because Polly's virtual methods are generic over it: native code for one over a class is put
/// together at the program's start, which takes as long as everything else that this library does before the first request.
/// </summary>
/// <param name="Response">The response; null where there is none.</param>
internal readonly record struct AttemptResult(HttpResponseMessage? Response) : IDisposable
{
    /// <summary>Called by Polly for a response that is not handed on.</summary>
    public void Dispose() => Response?.Dispose();
}
