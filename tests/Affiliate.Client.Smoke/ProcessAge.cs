using System.Diagnostics;
using System.Globalization;

namespace Affiliate.Client.Smoke;

/// <summary>How long this process has been running, its start included.</summary>
internal static class ProcessAge
{
    public static string Milliseconds
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            var age = TimeProvider.System.GetLocalNow().DateTime - process.StartTime;
            return age.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture);
        }
    }
}
