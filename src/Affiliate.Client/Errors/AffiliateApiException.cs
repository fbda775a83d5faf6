using System.Globalization;
using System.Net;
using System.Text;

namespace Affiliate.Client.Errors;

/// <summary>
/// The vendor answered with an error, or would have: then <see cref="StatusCode"/> is null. Subtypes exist where a caller would act
/// differently.
/// </summary>
public class AffiliateApiException : AffiliateClientException
{
    private readonly ApiFailure _failure;

    /// <summary>Makes the exception from what is known of the failed call.</summary>
    public AffiliateApiException(ApiFailure failure, Exception? innerException = null)
        : base(Checked(failure).Account, failure.Operation, Describe(failure), innerException) => _failure = failure;

    /// <summary>The status of the response; null if no response came, because the call was refused before it was sent.</summary>
    public HttpStatusCode? StatusCode => _failure.StatusCode;

    /// <summary>The vendor's own code for the error, or null.</summary>
    public string? VendorCode => _failure.VendorCode;

    /// <summary>The vendor's messages, in its words; may be empty.</summary>
    public IReadOnlyList<string> Messages => _failure.Messages;

    /// <summary>What the vendor says of single fields; may be empty.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> FieldErrors => _failure.FieldErrors;

    /// <summary>The vendor's trace id, or null.</summary>
    public string? TraceId => _failure.TraceId;

    /// <summary>
    /// How many requests went out for the call, the one of this response included; 0 if none did. With more than one, a write may have
    /// happened before this response refused it.
    /// </summary>
    public int Attempts => _failure.Attempts;

    /// <summary>How long the vendor asks to wait, or null.</summary>
    public TimeSpan? RetryAfter => _failure.RetryAfter;

    /// <summary>
    /// The vendor says by this error that nothing (more) matches (AffiliateWP: 404 <c>no_payouts</c>). Listings end there by themselves;
    /// only a call of the wire interface throws it.
    /// </summary>
    public bool IsEmptyList => _failure.IsEmptyList;

    /// <inheritdoc/>
    public override bool IsTransient => _failure.IsTransient ?? (StatusCode is { } status && TransientStatus.Is(status));

    private protected ApiFailure Failure => _failure;

    private static ApiFailure Checked(ApiFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure;
    }

    private static string Describe(ApiFailure failure)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{failure.Account}: {failure.Operation} failed");
        if (failure.StatusCode is { } status) text.Append(CultureInfo.InvariantCulture, $" with HTTP {(int)status}");
        if (failure.VendorCode is { } code) text.Append(CultureInfo.InvariantCulture, $" ({code})");
        if (failure.Messages.Count > 0) text.Append(": ").AppendJoin("; ", failure.Messages);
        foreach (var (field, messages) in failure.FieldErrors)
            text.Append(CultureInfo.InvariantCulture, $"; {field}: {string.Join(", ", messages)}");
        if (text[^1] is not ('.' or '!' or '?' or '…')) text.Append('.');
        if (failure.ForeignPage is { } page) text.Append(CultureInfo.InvariantCulture, $" The response is {page}.");
        if (failure.RetryAfter is { } wait) text.Append(CultureInfo.InvariantCulture, $" Retry after {wait.TotalSeconds:0.#} s.");
        if (failure.TraceId is { } trace) text.Append(CultureInfo.InvariantCulture, $" Trace id {trace}.");
        if (failure.Hint is { } hint) text.Append(' ').Append(hint);
        return text.ToString();
    }
}
