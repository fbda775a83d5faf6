namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

/// <summary>How a column goes on the wire and how it is ordered.</summary>
internal enum WpType
{
    /// <summary>A number on the wire, ordered as a number.</summary>
    Number,

    /// <summary>A string on the wire, ordered as text.</summary>
    Text,

    /// <summary>A string on the wire, ordered as a number.</summary>
    NumberAsText,

    /// <summary>Any JSON.</summary>
    Json,
}
