using NodaTime;

namespace Affiliate.Client.LeadDyno.Tests.Contracts;

/// <summary>A case for every method of the wire interface.</summary>
internal static partial class ContractCases
{
    public static IReadOnlyList<ContractCase> All { get; } =
        [.. Visitors, .. Leads, .. Purchases, .. PurchaseWrites, .. Commissions, .. Affiliates, .. AffiliateActions, .. SubIds, .. Others];

    private static Instant Noon { get; } = Instant.FromUtc(2024, 6, 24, 12, 26);

    public static ContractCase From(string method) => All.Single(row => row.Method == method);
}
