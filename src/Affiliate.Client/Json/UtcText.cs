using System.Runtime.Intrinsics;
using NodaTime;

namespace Affiliate.Client.Json;

/// <summary>
/// Reads moments as nearly all vendors write them, <c>2024-06-16T00:00:00Z</c> with or without three decimals, at a fraction of what the
/// framework's reader of every form takes: a page has 500 of them. What is written in another way is left to that one.
/// </summary>
internal static class UtcText
{
    private const int Length = 20;
    private const int LengthWithDecimals = 24;

    // The first 16 bytes, and the last ones: 0 stands for any digit.
    private static Vector128<byte> Start => Vector128.Create("0000-00-00T00:00"u8);
    private static Vector128<byte> End => Vector128.Create("-00-00T00:00:00Z"u8);
    private static Vector128<byte> EndWithDecimals => Vector128.Create("00T00:00:00.000Z"u8);

    public static bool TryRead(ReadOnlySpan<byte> text, out Instant moment)
    {
        moment = default;
        if (text.Length is not (Length or LengthWithDecimals)) return false;
        var hasDecimals = text.Length == LengthWithDecimals;
        if (!IsLike(text, Start) || !IsLike(text[^16..], hasDecimals ? EndWithDecimals : End)) return false;
        var milliseconds = hasDecimals ? (100 * (text[20] - '0')) + Two(text[21..]) : 0;
        text = text[..Length];
        var (year, month, day) = ((100 * Two(text)) + Two(text[2..]), Two(text[5..]), Two(text[8..]));
        var (hour, minute, second) = (Two(text[11..]), Two(text[14..]), Two(text[17..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) return false;
        if (day > 28 && day > DateTime.DaysInMonth(year, month)) return false;
        var seconds = ((DaysBefore(year, month) + day) * 86_400L) + (hour * 3600) + (minute * 60) + second;
        moment = Instant.FromUnixTimeMilliseconds((seconds * 1000) + milliseconds);
        return true;
    }

    private static bool IsLike(ReadOnlySpan<byte> text, Vector128<byte> form)
    {
        var zero = Vector128.Create((byte)'0');
        var letters = Vector128.Create(text);
        var isDigit = Vector128.LessThanOrEqual(letters - zero, Vector128.Create((byte)9));
        var isRight = Vector128.ConditionalSelect(Vector128.Equals(form, zero), isDigit, Vector128.Equals(letters, form));
        return isRight == Vector128<byte>.AllBitsSet;
    }

    private static int Two(ReadOnlySpan<byte> digits) => (10 * (digits[0] - '0')) + digits[1] - '0';

    // Days from the beginning of 1970 to the day before the first of the month.
    private static int DaysBefore(int year, int month)
    {
        // Years begin in March here, so that a leap day is their last one.
        var (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9);
        return (365 * years) + (years / 4) - (years / 100) + (years / 400) + (((153 * months) + 2) / 5) - 719_469;
    }
}
