using System.Text.Json.Serialization;
using Affiliate.Client.Accounts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Payables;

/// <summary>What a <see cref="PayablesReport"/> read from one source.</summary>
/// <param name="Account">The vendor and account.</param>
/// <param name="Rows">Rows in the report, those set aside included; 0 if the source failed.</param>
/// <param name="Completeness">What the listing says about its completeness; null if the source failed or gives none.</param>
/// <param name="Failure">Why the source could not be read to its end; null if it could. None of its rows are in the report then.</param>
public sealed record PayablesSource(
    AffiliateAccount Account, long Rows, CompletenessReport? Completeness, [property: JsonIgnore] Exception? Failure)
{
    [JsonConstructor]
    internal PayablesSource(
        string? failureText, AffiliateAccount account, long rows, CompletenessReport? completeness, Exception? failure)
        : this(account, rows, completeness, failureText is null ? failure : new RecordedFailure(failureText))
    {
        // The failure is no part of the JSON and null here. It stands among the parameters, because the code that .NET 8's generator writes
        // for JSON sets every property that no parameter is named after, this one to null.
    }

    /// <summary>The type's name and the message of <see cref="Failure"/>: what the JSON tells of it, with no stack trace.</summary>
    public string? FailureText => Failure is null or RecordedFailure ? Failure?.Message : $"{Failure.GetType().Name}: {Failure.Message}";

    /// <summary>Read to the end, with a completeness report that knows of no missing row.</summary>
    public bool IsComplete => Failure is null && Completeness is { Level: not Paging.Completeness.Incomplete };

    // Read from JSON, which holds the text alone.
    private sealed class RecordedFailure(string text) : Exception(text);
}
