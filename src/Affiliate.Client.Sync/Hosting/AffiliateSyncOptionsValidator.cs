using Microsoft.Extensions.Options;

namespace Affiliate.Client.Sync.Hosting;

/// <summary>Refuses options that cannot work.</summary>
internal sealed class AffiliateSyncOptionsValidator : IValidateOptions<AffiliateSyncOptions>
{
    public ValidateOptionsResult Validate(string? name, AffiliateSyncOptions options)
    {
        List<string> failures = [];
        Positive(options.Interval, nameof(options.Interval));
        Positive(options.FullInterval, nameof(options.FullInterval));
        Positive(options.PollInterval, nameof(options.PollInterval));
        Positive(options.HandlerLease, nameof(options.HandlerLease));
        AtLeastOne(options.BatchRows, nameof(options.BatchRows));
        AtLeastOne(options.MaxReadings, nameof(options.MaxReadings));
        AtLeastOne(options.MaxAttempts, nameof(options.MaxAttempts));
        if (options.Jitter is not (>= 0 and <= 1)) failures.Add("AffiliateSyncOptions.Jitter must be 0 to 1.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void Positive(TimeSpan value, string member)
        {
            if (value <= TimeSpan.Zero) failures.Add($"AffiliateSyncOptions.{member} must be more than zero.");
        }

        void AtLeastOne(int value, string member)
        {
            if (value < 1) failures.Add($"AffiliateSyncOptions.{member} must be at least 1.");
        }
    }
}
