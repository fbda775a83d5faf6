using NodaTime;

namespace Affiliate.Client.Tool.Checks;

/// <summary>How far this machine's clock is ahead of a server's, to the second.</summary>
internal sealed class ServerClock
{
    /// <summary>Negative where this machine is behind; null where the server did not say.</summary>
    public Duration? Ahead { get; set; }
}
