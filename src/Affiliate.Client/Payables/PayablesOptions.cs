using System.Text.Json.Serialization;
using Affiliate.Client.Json;
using Affiliate.Client.Paging;
using NodaTime;

namespace Affiliate.Client.Payables;

/// <summary>What a <see cref="PayablesReport"/> is about.</summary>
public sealed record PayablesOptions
{
    /// <summary>The moment that due dates are compared with. It moves rows between ageing buckets and changes nothing else.</summary>
    [JsonConverter(typeof(InstantTextConverter))]
    public required Instant AsOf { get; init; }

    /// <summary>Where a day begins: due dates and <see cref="AsOf"/> are compared as local dates of this zone.</summary>
    [JsonConverter(typeof(ZoneIdConverter))]
    public required DateTimeZone Zone { get; init; }

    /// <summary>The half-open interval that <see cref="PayableState.Paid"/> covers; null for all time.</summary>
    [JsonConverter(typeof(IntervalTextConverter))]
    public Interval? PaidPeriod { get; init; }

    /// <summary>How the listings are walked; null for the defaults. No part of the JSON.</summary>
    [JsonIgnore]
    public PagingOptions? Paging { get; init; }
}
