using NodaTime;
using static Affiliate.Client.LeadDyno.Tests.LeadDynoTest;

namespace Affiliate.Client.LeadDyno.Tests;

/// <summary>Every endpoint, with its sample.</summary>
internal static partial class EndpointCases
{
    public static IReadOnlyList<EndpointCase> All { get; } =
        [.. Visitors, .. Leads, .. Purchases, .. PurchaseWrites, .. Commissions, .. Affiliates, .. AffiliateActions, .. SubIds, .. Others];

    private static Instant Noon { get; } = Instant.FromUtc(2024, 6, 24, 12, 26);

    private static string ListOf(string sample) => $"[{Sample(sample)}]";
}
