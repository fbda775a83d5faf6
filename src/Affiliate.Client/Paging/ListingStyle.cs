namespace Affiliate.Client.Paging;

/// <summary>The parameter by which a list is paged.</summary>
public enum ListingStyle
{
    /// <summary>Rows to skip.</summary>
    Offset = 0,

    /// <summary>A page number from 1.</summary>
    Page = 1,

    /// <summary>An opaque cursor from the last answer.</summary>
    Token = 2,

    /// <summary>Not paged: one call answers everything.</summary>
    Unpaged = 3,
}
