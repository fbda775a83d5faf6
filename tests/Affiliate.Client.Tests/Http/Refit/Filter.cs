using System.Text.Json.Serialization;
using Refit;

namespace Affiliate.Client.Tests.Http.Refit;

public sealed record Filter
{
    [AliasAs("status")] public string? Status { get; init; }

    [JsonPropertyName("per_page")] public int? PerPage { get; init; }

    public Deep? Deep { get; init; }

    public string[]? Tags { get; init; }

    [JsonIgnore] public string? Hidden { get; init; }

    [AliasAs("ids[]"), Query(CollectionFormat.Multi)] public IReadOnlyList<long>? Ids { get; init; }
}

public sealed record Deep(decimal? Min, bool? Strict = null);
