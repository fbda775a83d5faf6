using Affiliate.Client.Diagnostics;

namespace Affiliate.Client.RateLimiting;

internal sealed partial class AccountRateLimiter
{
    internal void Observe(AccountLease permit, RateLimitReading reading)
    {
        var index = Array.FindIndex(_windows, w => reading.Window is null || reading.Window.Value.Ticks == w.Length);
        if (index < 0)
        {
            // A limit that is not in the books: all that can be done is to stop when it is used up.
            if (reading is { Remaining: 0, ResetAfter: { } reset }) Pause(reset);
            return;
        }

        var window = _windows[index];
        bool lowered;
        lock (_lock)
        {
            lowered = reading.Limit is { } limit && window.Lower(limit, Now + _maxLowered);
            if (reading.Remaining is { } remaining)
            {
                // Everything of ours that the vendor may have counted by then; the rest of what it counted was somebody else's.
                var ours = permit.UsedBefore[index] + (int)(_given - permit.Number) + 1;
                var until = Now + Math.Min(reading.ResetAfter?.Ticks ?? window.Length, window.Length);
                window.Withhold(window.Capacity - remaining - ours, until);
            }
        }

        if (lowered)
            _logger.RateLimitLowered(_account.Vendor, _account.Name, window.Capacity, TimeSpan.FromTicks(window.Length).TotalSeconds);
    }
}
