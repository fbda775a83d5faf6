namespace Affiliate.Client.Samples.Web;

internal static partial class WebLog
{
    [LoggerMessage(1, LogLevel.Warning, "No accounts are configured: all vendors are the embedded emulator at {Address}.")]
    public static partial void EmulatorInUse(ILogger logger, Uri address);
}
