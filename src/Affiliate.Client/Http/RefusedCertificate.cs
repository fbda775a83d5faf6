using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Affiliate.Client.Http;

/// <summary>
/// Knows the failure of a handshake in which this side did not trust the server's certificate; asked again, the server shows the same one.
/// </summary>
internal static class RefusedCertificate
{
    // What the other side refuses comes with an inner exception: that of the TLS library.
    internal static bool Is(Exception? failure) => failure is HttpRequestException
    {
        HttpRequestError: HttpRequestError.SecureConnectionError,
        InnerException: AuthenticationException { InnerException: null },
    };

    /// <summary>
    /// The framework's names for what is wrong with the certificate, for example <c>UntrustedRoot</c>; no other part of its message.
    /// </summary>
    internal static string Reasons(Exception failure)
    {
        var message = failure.InnerException?.Message ?? "";
        var named = Enum.GetNames<X509ChainStatusFlags>()
            .Concat(Enum.GetNames<SslPolicyErrors>())
            .Where(name => message.Contains(name, StringComparison.Ordinal));
        return string.Join(", ", named.Distinct(StringComparer.Ordinal));
    }
}
