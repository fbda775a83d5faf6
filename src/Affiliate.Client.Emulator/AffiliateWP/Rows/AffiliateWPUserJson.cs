using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>The WordPress user of an affiliate.</summary>
internal sealed record AffiliateWPUserJson
{
    [JsonPropertyName("ID")]
    public required string Id { get; init; }

    public required string UserLogin { get; init; }
    public required string UserNicename { get; init; }
    public required string UserEmail { get; init; }
    public string UserUrl { get; } = "";
    public required string UserRegistered { get; init; }
    public string UserStatus { get; } = "0";
    public required string DisplayName { get; init; }
    public required string FirstName { get; init; }
    public required string LastName { get; init; }
}
