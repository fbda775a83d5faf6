using System.Net;

namespace Affiliate.Client.Errors;

/// <summary>Tells the statuses that speak of a moment from those that speak of the request.</summary>
internal static class TransientStatus
{
    /// <summary>
    /// 408, 429, 500, 502, 503, 504, and what a proxy in front of the vendor says when it gets no response itself: 520 to 530, 598, 599.
    /// </summary>
    internal static bool Is(HttpStatusCode status) =>
        (int)status is 408 or 429 or 500 or 502 or 503 or 504 or (>= 520 and <= 530) or 598 or 599;
}
