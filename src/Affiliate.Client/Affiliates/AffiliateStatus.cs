using System.Text.Json.Serialization;

namespace Affiliate.Client.Affiliates;

/// <summary>Whether an affiliate takes part, in the same words for every vendor.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AffiliateStatus>))]
public enum AffiliateStatus
{
    /// <summary>The vendor does not say, or its word is not known here.</summary>
    Unknown = 0,

    /// <summary>Takes part.</summary>
    Active = 1,

    /// <summary>Takes no part any more, or not now: inactive, archived, suspended.</summary>
    Inactive = 2,

    /// <summary>Waits for approval.</summary>
    Pending = 3,

    /// <summary>Was refused.</summary>
    Rejected = 4,
}
