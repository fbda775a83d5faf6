namespace Affiliate.Client.Http;

/// <summary>What a key, token or id must be, so that it travels as it was meant.</summary>
public static class CredentialValidator
{
    /// <summary>What is wrong with the characters of a value; null if nothing is, or there is none. The value is not quoted.</summary>
    /// <param name="key">The option's name, for the message.</param>
    /// <param name="value">Its value.</param>
    public static string? Validate(string key, string? value) =>
        value is null || value.All(static letter => letter is >= '!' and <= '~')
            ? null
            : $"{key} holds a space, a line break or another letter that no key has. Copy the value again, without what stands around it.";
}
