namespace Affiliate.Client.Paging.Endpoints;

/// <summary>The parameter by which a list is paged.</summary>
public enum PagingKind
{
    /// <summary>Rows to skip.</summary>
    Offset = 0,

    /// <summary>A page number from 1.</summary>
    Page = 1,

    /// <summary>An opaque cursor from the last response.</summary>
    Cursor = 2,

    /// <summary>Not paged: one call answers everything.</summary>
    Unpaged = 3,
}
