using System.Globalization;
using System.Net.Sockets;
using Affiliate.Client.Errors;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Affiliate.Client.Http;

/// <summary>Tells of a call that got no complete response.</summary>
internal static class TransportFailure
{
    /// <summary>The typed exception for a failure of the transport or of the pipeline; null if it is none of these.</summary>
    internal static TransportException? From(HttpRequestMessage request, Exception failure) =>
        failure switch
        {
            HttpRequestException refused when RefusedCertificate.Is(refused) => Create(request, Untrusted(request, refused), refused),
            HttpRequestException http => Create(
                request,
                $"no response arrived from {request.RequestUri?.Authority} ({http.HttpRequestError}). Check the address and the network.",
                http
            ),
            HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse } damaged => Create(
                request,
                "the response arrived damaged: its body is not compressed as its headers say.",
                damaged
            ),
            IOException broken => Create(request, "the connection broke before the response was complete.", broken),
            TimeoutRejectedException late => Create(
                request,
                string.Create(CultureInfo.InvariantCulture, $"no complete response within {late.Timeout.TotalSeconds:0.#} s. ")
                    + "Raise Resilience.TotalTimeout or AttemptTimeout if the vendor is that slow."
            ),
            BrokenCircuitException open => Create(
                request,
                "not sent: the last calls all failed, and the circuit is open. It closes by itself when the vendor answers again.",
                open
            ),
            _ => null,
        };

    private static string Untrusted(HttpRequestMessage request, HttpRequestException refused)
    {
        var reasons = RefusedCertificate.Reasons(refused);
        return $"the certificate of {request.RequestUri?.Authority} is not trusted{(reasons.Length > 0 ? $" ({reasons})" : "")}. "
            + "Check the address; if it is right, let this machine trust whoever made the certificate.";
    }

    private static TransportException Create(HttpRequestMessage request, string problem, Exception? cause = null)
    {
        var operation = RequestContext.GetOperation(request);
        var isUnsent = !CallState.For(request).MayHaveArrived;
        // Whether an unsafe write happened is unknown, so that the same call is not to be made again.
        var isTransient = !RefusedCertificate.Is(cause) && (isUnsent || operation.Kind != OperationKind.UnsafeWrite);
        return new(RequestContext.GetAccount(request), operation.Name, problem, cause is null ? null : Causes(cause), isTransient)
        {
            IsUnsent = isUnsent,
        };
    }

    // The messages of the framework, or of an app's own handlers, may hold any part of the request; types and codes cannot.
    private static HttpRequestException Causes(Exception failure)
    {
        var causes = new List<string>();
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            causes.Add(cause switch
            {
                HttpRequestException http => $"{nameof(HttpRequestException)} ({http.HttpRequestError})",
                SocketException socket => $"{nameof(SocketException)} ({socket.SocketErrorCode})",
                _ => cause.GetType().Name,
            });
        }

        return new(string.Join(", because of ", causes));
    }
}
