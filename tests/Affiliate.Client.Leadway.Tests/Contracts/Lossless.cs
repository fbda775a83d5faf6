using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Tests.Shared.OpenApi;

namespace Affiliate.Client.Leadway.Tests.Contracts;

/// <summary>Compares a typed response with the document it was read from.</summary>
internal static class Lossless
{
    /// <summary>Every member of the document is in a typed member, but for the untyped ones, and says the same.</summary>
    public static void ShouldHoldAllOf(this object? response, string json, params IEnumerable<string> untyped) =>
        response.ShouldHoldAllOf(LeadwayJsonContext.Default, json, untyped, typeof(LeadwayOrigin));
}
