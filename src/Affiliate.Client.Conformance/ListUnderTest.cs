using System.Text.Json.Nodes;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Conformance;

/// <summary>One list of a vendor: where its rows stand in a response, and what their fields are called.</summary>
public sealed record ListUnderTest
{
    /// <summary>The kind of its rows.</summary>
    public required PayoutKind Kind { get; init; }

    /// <summary>The route's name, for example <c>GET /payouts</c>.</summary>
    public required string Route { get; init; }

    /// <summary>Finds the rows in a response; null where the response is no page of rows.</summary>
    public required Func<JsonNode, JsonArray?> GetRows { get; init; }

    /// <summary>The field of the amount.</summary>
    public string AmountField { get; init; } = "amount";

    /// <summary>Every status, flag and word, in every case, and null, and what must come of it.</summary>
    public required IReadOnlyList<StatusCase> Statuses { get; init; }

    /// <summary>The fields that are moments in time.</summary>
    public required IReadOnlyList<MomentField> Moments { get; init; }

    /// <summary>Makes sure that a source yields the row at all: a commission that is in a payout is not shown.</summary>
    public Action<JsonObject> Show { get; init; } = static _ => { };

    /// <summary>A fault that takes the rows out of one response of this list, and leaves the rest of it.</summary>
    public WireFault Emptying => new(WireFaultKind.Rewrite)
    {
        Route = Route,
        Rewrite = body =>
        {
            var json = JsonNode.Parse(body)!;
            GetRows(json)?.Clear();
            return json.ToJsonString();
        },
    };

    /// <summary>A fault that changes every row of this list.</summary>
    public WireFault Rewriting(Action<JsonObject> change) => Rewriting((row, _) => change(row));

    /// <summary>A fault that changes every row of this list, by its place in the response.</summary>
    public WireFault Rewriting(Action<JsonObject, int> change) => new(WireFaultKind.Rewrite)
    {
        Route = Route,
        Times = null,
        Rewrite = body =>
        {
            var json = JsonNode.Parse(body)!;
            var rows = GetRows(json) ?? [];
            for (var i = 0; i < rows.Count; i++)
            {
                Show(rows[i]!.AsObject());
                change(rows[i]!.AsObject(), i);
            }

            return json.ToJsonString();
        },
    };
}
