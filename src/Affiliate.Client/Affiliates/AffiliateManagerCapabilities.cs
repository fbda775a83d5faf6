using System.Text.Json.Serialization;

namespace Affiliate.Client.Affiliates;

/// <summary>What can be done with affiliates at a vendor.</summary>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter<AffiliateManagerCapabilities>))]
public enum AffiliateManagerCapabilities
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Create.</summary>
    Create = 1 << 0,

    /// <summary>Change names and addresses.</summary>
    Update = 1 << 1,

    /// <summary>Take an affiliate into the programme (again).</summary>
    Activate = 1 << 2,

    /// <summary>Take an affiliate out of the programme without deleting anything.</summary>
    Archive = 1 << 3,

    /// <summary>All of these.</summary>
    All = Create | Update | Activate | Archive,
}
