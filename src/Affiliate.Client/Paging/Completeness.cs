using System.Text.Json.Serialization;

namespace Affiliate.Client.Paging;

/// <summary>How sure a listing is that nothing was lost, from worst to best. No word says more than what was observed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Completeness>))]
public enum Completeness
{
    /// <summary>There is evidence of loss that reading again could not repair.</summary>
    Incomplete = 0,

    /// <summary>The vendor gives nothing to check with, or what was seen does not fit together.</summary>
    Unverified = 1,

    /// <summary>
    /// The counts agree, or a second reading brought every row of the first again. A row that came and one that went may cancel out.
    /// </summary>
    Consistent = 2,

    /// <summary>
    /// Every two neighbouring pages shared a row and the end was seen, or one page held all. On a server with one view of the list and a
    /// stable order nothing was lost; a replica that is behind or a cache that no response gives away is not excluded.
    /// </summary>
    Contiguous = 3,

    /// <summary>
    /// Two readings, or one and the vendor's own list of ids, agree on every row that existed throughout, and so did repeated looks at the
    /// list's end. Only with <see cref="PagingOptions.Confirm"/>, or <see cref="PagingOptions.Verify"/> where the vendor lists ids.
    /// </summary>
    Confirmed = 4,
}
