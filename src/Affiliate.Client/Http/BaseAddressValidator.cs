namespace Affiliate.Client.Http;

/// <summary>What an address must be, so that a secret may be sent to it.</summary>
public static class BaseAddressValidator
{
    /// <summary>What is wrong with the address; null if nothing is. Plain http is for this machine only.</summary>
    /// <param name="key">The option's name, for the message.</param>
    /// <param name="address">Its value.</param>
    public static string? Validate(string key, Uri? address)
    {
        if (address is null)
            return $"{key} is missing. Set it to the server's address, for example https://shop.example.";
        if (!address.IsAbsoluteUri || address.Scheme is not ("https" or "http"))
            return $"{key} is no absolute https address. Set it to one.";
        if (address.Scheme == "http" && !address.IsLoopback)
            return $"{key} starts with http://. Use https://, because the secret travels with every request.";
        if (address.UserInfo.Length > 0)
            return $"{key} holds a user name or password. Take it out, and use the options for credentials.";
        return address.Query.Length > 0 || address.Fragment.Length > 0
            ? $"{key} has a query or fragment. Set it to the address alone."
            : null;
    }

    /// <summary>The address with a trailing slash, so that relative routes are added to its path.</summary>
    public static Uri WithTrailingSlash(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
    }
}
