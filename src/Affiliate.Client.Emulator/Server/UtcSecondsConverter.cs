namespace Affiliate.Client.Emulator.Server;

/// <summary><c>2024-06-16T00:00:00Z</c>.</summary>
internal sealed class UtcSecondsConverter() : UtcTimeConverter("yyyy-MM-dd'T'HH:mm:ss'Z'");
