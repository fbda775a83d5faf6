using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary>What a token is asked for with. Words are compared without case; unknown ones are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<LeadwayGrantType>))]
public readonly record struct LeadwayGrantType(string Value) : IExtensibleEnum<LeadwayGrantType>
{
    /// <summary>A code from the browser.</summary>
    public static LeadwayGrantType AuthorizationCode { get; } = new("authorization_code");

    /// <summary>A refresh token.</summary>
    public static LeadwayGrantType RefreshToken { get; } = new("refresh_token");

    /// <summary>The app alone.</summary>
    public static LeadwayGrantType ClientCredentials { get; } = new("client_credentials");

    /// <inheritdoc/>
    public static LeadwayGrantType Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(LeadwayGrantType other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
