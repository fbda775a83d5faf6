using Polly.Timeout;

namespace Affiliate.Client.Http;

/// <summary>When an attempt must be over. The default value never passes.</summary>
/// <param name="time">The clock of the account.</param>
/// <param name="startedAt">The clock's timestamp when the attempt began.</param>
/// <param name="timeout">How long it may take.</param>
internal readonly struct AttemptDeadline(TimeProvider time, long startedAt, TimeSpan timeout)
{
    private readonly TimeProvider? _time = time;

    /// <exception cref="TimeoutRejectedException">The attempt has taken longer than it may.</exception>
    public void ThrowIfPassed()
    {
        if (_time is not null && _time.GetElapsedTime(startedAt) > timeout) throw new TimeoutRejectedException(timeout);
    }
}
