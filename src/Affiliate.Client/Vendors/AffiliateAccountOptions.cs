using Affiliate.Client.Errors;
using Affiliate.Client.Resilience;

namespace Affiliate.Client.Vendors;

/// <summary>What the options of every vendor have in common.</summary>
public abstract class AffiliateAccountOptions
{
    /// <summary>Timeouts, retries and rate limits of this account.</summary>
    public ResilienceOptions Resilience { get; set; } = new();

    /// <summary>
    /// The largest response that is read, in bytes, from 1 KiB. Default 32 MiB. A larger one is a <see cref="ProtocolException"/>.
    /// </summary>
    public int MaxResponseBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>
    /// Whether JSON is read, and a warning logged, where other output stands around it: a notice of PHP before it, a cache plugin's comment
    /// behind it. Default true. With false such a response is a <see cref="ProtocolException"/>; what a status of failure says is told by
    /// its own exception all the same.
    /// </summary>
    public bool AllowOutputAroundJson { get; set; } = true;

    /// <summary>What a configuration section says that no option can hold.</summary>
    internal List<string> BindingProblems { get; } = [];

    internal IEnumerable<string> ValidateCommon()
    {
        foreach (
            var problem in Resilience?.Validate(nameof(Resilience)) ?? [$"{nameof(Resilience)} is null. Leave it out, or give its values."]
        )
            yield return problem;
        if (MaxResponseBytes < 1024)
            yield return FormattableString.Invariant($"{nameof(MaxResponseBytes)} is {MaxResponseBytes}. Set it to 1024 or more.");
    }
}
