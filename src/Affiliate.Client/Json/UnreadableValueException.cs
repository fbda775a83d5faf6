using System.Text.Json;

namespace Affiliate.Client.Json;

/// <summary>
/// A value that cannot be read as it stands: of a row, it can be set aside. Other values decide what a row is, and are an error of the
/// whole.
/// </summary>
internal sealed class UnreadableValueException(string message) : JsonException(message)
{
    /// <summary>What is read in its place; null for nothing.</summary>
    public string? Replacement { get; init; }

    public static UnreadableValueException? In(JsonException? failure) =>
        failure as UnreadableValueException ?? failure?.InnerException as UnreadableValueException;
}
