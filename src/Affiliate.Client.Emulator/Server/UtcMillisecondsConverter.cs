namespace Affiliate.Client.Emulator.Server;

/// <summary><c>2024-06-16T00:00:00.000Z</c>.</summary>
internal sealed class UtcMillisecondsConverter() : UtcTimeConverter("yyyy-MM-dd'T'HH:mm:ss.fff'Z'");
