using System.Globalization;
using System.Text.Json;

namespace Affiliate.Client.Emulator.Server;

internal static class JsonWriting
{
    public const string IsoMilliseconds = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public const string IsoSeconds = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static void Time(this Utf8JsonWriter writer, string name, DateTimeOffset? value, string format)
    {
        if (value is { } time)
            writer.WriteString(name, time.UtcDateTime.ToString(format, CultureInfo.InvariantCulture));
        else
            writer.WriteNull(name);
    }

    public static void TimeIfAny(this Utf8JsonWriter writer, string name, DateTimeOffset? value, string format)
    {
        if (value is not null)
            writer.Time(name, value, format);
    }

    public static void StringIfAny(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    /// <summary>A number without trailing zeros: 20.50 is 20.5, 20.00 is 20.</summary>
    public static void Number(this Utf8JsonWriter writer, string name, decimal value)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(Plain(value));
    }

    public static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
