using Affiliate.Client.Http;

namespace Affiliate.Client.PayPal;

internal static class PayPalOptionsValidator
{
    private const string Domain = ".paypal.com";
    private const string SandboxDomain = ".sandbox.paypal.com";

    public static IEnumerable<string> Validate(PayPalOptions options)
    {
        if (KeyProblem(nameof(options.ClientId), options.ClientId) is { } id) yield return id;
        if (KeyProblem(nameof(options.ClientSecret), options.ClientSecret) is { } secret) yield return secret;
        // RFC 7617: what stands before the first colon is the user name.
        if (options.ClientId?.Contains(':', StringComparison.Ordinal) == true)
            yield return $"{nameof(options.ClientId)} holds a colon. Set it to the client id alone.";
        if (BaseAddressValidator.Validate(nameof(options.BaseAddress), options.Address) is { } address) yield return address;
        else if (WrongServer(options) is { } server) yield return server;
    }

    // Money is moved only where two settings agree that it is.
    private static string? WrongServer(PayPalOptions options)
    {
        var host = "." + options.Address.IdnHost.TrimEnd('.');
        if (!host.EndsWith(Domain, StringComparison.OrdinalIgnoreCase)) return null;
        var isSandbox = host.EndsWith(SandboxDomain, StringComparison.OrdinalIgnoreCase);
        if (isSandbox == !options.UseLive) return null;
        return isSandbox
            ? $"{nameof(options.BaseAddress)} is the sandbox, and {nameof(options.UseLive)} is true. Leave "
                + $"{nameof(options.BaseAddress)} out."
            : $"{nameof(options.BaseAddress)} is PayPal's live server, and {nameof(options.UseLive)} is false. Set "
                + $"{nameof(options.UseLive)} to true to move real money, or leave {nameof(options.BaseAddress)} out for the sandbox.";
    }

    private static string? KeyProblem(string name, string? key) =>
        string.IsNullOrWhiteSpace(key)
            ? $"{name} is missing. Set it to what PayPal's developer dashboard shows for the app."
            : CredentialValidator.Validate(name, key);
}
