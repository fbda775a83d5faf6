using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.Tokens;

/// <summary>What became of a refresh token.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LeadwayRefreshState>))]
public enum LeadwayRefreshState
{
    /// <summary>Not sent yet, or the vendor's response said that it did not take it.</summary>
    Unused = 0,

    /// <summary>About to be sent, or sent with no response stored: the vendor may have replaced it by one that is lost.</summary>
    Sent = 1,

    /// <summary>The vendor called it invalid.</summary>
    Refused = 2,
}
