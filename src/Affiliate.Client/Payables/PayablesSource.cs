using System.Text.Json.Serialization;
using Affiliate.Client.Accounts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Payables;

/// <summary>What a <see cref="PayablesReport"/> read from one source.</summary>
/// <param name="Account">The vendor and account.</param>
/// <param name="Rows">Rows in the report, those set aside included; 0 if the source failed.</param>
/// <param name="Completeness">What the listing says about its completeness; null if the source failed or gives none.</param>
/// <param name="Failure">Why the source could not be read to its end; null if it could. None of its rows are in the report then.</param>
public sealed record PayablesSource(AffiliateAccount Account, long Rows, CompletenessReport? Completeness, Exception? Failure)
{
    private readonly Exception? _failure = Failure;

    // Beside the other, because the code that .NET 8's generator writes for JSON sets what is no part of the JSON, to null.
    private readonly RecordedFailure? _recorded;

    [JsonConstructor]
    internal PayablesSource(string? failureText, AffiliateAccount account, long rows, CompletenessReport? completeness)
        : this(account, rows, completeness, null) => _recorded = failureText is null ? null : new RecordedFailure(failureText);

    /// <summary>Why the source could not be read to its end; null if it could. None of its rows are in the report then.</summary>
    [JsonIgnore]
    public Exception? Failure { get => _failure ?? _recorded; init => _failure = value; }

    /// <summary>The type's name and the message of <see cref="Failure"/>: what the JSON tells of it, with no stack trace.</summary>
    public string? FailureText => Failure is null or RecordedFailure ? Failure?.Message : $"{Failure.GetType().Name}: {Failure.Message}";

    /// <summary>Read to the end, with a completeness report that knows of no missing row.</summary>
    public bool IsComplete => Failure is null && Completeness is { Level: not Paging.Completeness.Incomplete };

    // Read from JSON, which holds the text alone.
    private sealed class RecordedFailure(string text) : Exception(text);
}
