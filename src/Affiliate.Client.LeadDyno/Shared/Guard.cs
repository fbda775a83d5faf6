using System.Net;
using System.Runtime.CompilerServices;
using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;

namespace Affiliate.Client.LeadDyno.Shared;

/// <summary>Checks what goes out and what came back.</summary>
internal static class Guard
{
    /// <summary>A text that would select everything if it were empty.</summary>
    public static string Text(string? text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        return text;
    }

    /// <summary>The record that was asked for. An empty array is this vendor's way to say that there is none.</summary>
    public static async Task<T> FoundAsync<T>(this Task<LeadDynoRecord<T>> response, AffiliateAccount account, string operation)
        where T : class =>
        (await response.ConfigureAwait(false)).Value
        ?? throw new NotFoundException(
            new ApiFailure
            {
                Account = account,
                Operation = operation,
                StatusCode = HttpStatusCode.OK,
                Messages = ["there is no such record (an empty array came)"],
            }
        );

    /// <summary>The record that a write made or changed.</summary>
    public static async Task<T> WrittenAsync<T>(this Task<LeadDynoRecord<T>> response, AffiliateAccount account, string operation)
        where T : class =>
        (await response.ConfigureAwait(false)).Value
        ?? throw new ProtocolException(account, operation, "the response holds no record, so it is not known what was done", "$");

    /// <summary>A count that came.</summary>
    public static async Task<long> NumberAsync(this Task<LeadDynoCount> response, AffiliateAccount account, string operation) =>
        (await response.ConfigureAwait(false)).Count
        ?? throw new ProtocolException(account, operation, "the response holds no count", "$.count");
}
