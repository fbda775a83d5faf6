using System.Globalization;

namespace Affiliate.Client.Emulator.Server;

internal static class PlainNumber
{
    /// <summary>A number without trailing zeros: 20.50 is 20.5, 20.00 is 20.</summary>
    public static string Format(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
