using System.Text.Json;

namespace Affiliate.Client.Json;

/// <summary>
/// An amount or a date that cannot be read: of a row, it can be set aside. Other values decide what a row is, and are an error of the
/// whole.
/// </summary>
internal sealed class UnreadableValueException(string message) : JsonException(message)
{
    public static bool Is(JsonException? failure) =>
        failure is UnreadableValueException || failure?.InnerException is UnreadableValueException;
}
