using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP;
using Affiliate.Client.Aisle;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.OddRows;

/// <summary>A list of one vendor's typed client, and the fields of its rows that hold an amount, a date, a count or another's id.</summary>
/// <param name="Name">The list's name, and that of its array in the JSON.</param>
/// <param name="Row">The type of a row.</param>
/// <param name="Policy">How the vendor writes names.</param>
/// <param name="List">Lists the rows.</param>
internal sealed record OddList(string Name, Type Row, JsonNamingPolicy Policy, Func<IServiceProvider, IAsyncEnumerable<object>> List)
{
    public static IReadOnlyDictionary<string, OddList> All { get; } = new OddList[]
    {
        Of("LeadDyno commissions", (LeadDynoClient client) => client.Commissions.List()),
        Of("LeadDyno affiliates", (LeadDynoClient client) => client.Affiliates.List()),
        Of("LeadDyno purchases", (LeadDynoClient client) => client.Purchases.List()),
        Of("LeadDyno leads", (LeadDynoClient client) => client.Leads.List()),
        Of("LeadDyno visitors", (LeadDynoClient client) => client.Visitors.List()),
        Of("Leadway payouts", (LeadwayClient client) => client.Payouts.List()),
        Of("Leadway commissions", (LeadwayClient client) => client.Commissions.List()),
        Of("Leadway affiliates", (LeadwayClient client) => client.Affiliates.List()),
        Of("Leadway campaigns", (LeadwayClient client) => client.Campaigns.List()),
        Of("Leadway customers", (LeadwayClient client) => client.Customers.List("a1")),
        Of("AffiliateWP payouts", (AffiliateWPClient client) => client.Payouts.List()),
        Of("AffiliateWP referrals", (AffiliateWPClient client) => client.Referrals.List()),
        Of("AffiliateWP affiliates", (AffiliateWPClient client) => client.Affiliates.List()),
        Of("AffiliateWP visits", (AffiliateWPClient client) => client.Visits.List()),
        Of("AffiliateWP customers", (AffiliateWPClient client) => client.Customers.List()),
        Of("Aisle payouts", (AisleClient client) => client.Payouts.List()),
        Of("Aisle signups", (AisleClient client) => client.Signups.List()),
    }.ToDictionary(list => list.Name, StringComparer.Ordinal);

    /// <summary>The name of the rows' array; empty where the response is nothing but the array.</summary>
    public string Array => Name.StartsWith("AffiliateWP", StringComparison.Ordinal) ? "" : Name.Split(' ')[1];

    /// <summary>What stands in a field of some type, of a row or of a record within it, that the type cannot hold.</summary>
    public IReadOnlyList<(string Path, string[] Odd)> Fields => [.. FieldsOf(Row, [])];

    /// <summary>The unmapped fields of the record that holds the field.</summary>
    public IDictionary<string, JsonElement>? Unmapped(object row, string path)
    {
        object? holder = row;
        foreach (var name in path.Split('.')[..^1])
            holder = holder?.GetType().GetProperties().Single(property => JsonName(property) == name).GetValue(holder);
        return (IDictionary<string, JsonElement>?)holder?.GetType().GetProperty("Unmapped")!.GetValue(holder);
    }

    private IEnumerable<(string Path, string[] Odd)> FieldsOf(Type type, string[] within)
    {
        foreach (var property in type.GetProperties().Where(static property => property.CanWrite))
        {
            string[] path = [.. within, JsonName(property)];
            if (OddValues.For(property) is { } odd) yield return (string.Join('.', path), odd);
            if (within.Length > 0 || !IsRecord(property.PropertyType)) continue;
            foreach (var field in FieldsOf(property.PropertyType, path)) yield return field;
        }
    }

    // A user may be false in place of a record, so that what is odd in it is told of the user as a whole.
    private static bool IsRecord(Type type) =>
        type.GetProperty("Unmapped") is not null && type.GetCustomAttribute<JsonConverterAttribute>() is null && type.Name != "AffiliateWPUser";

    private string JsonName(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? Policy.ConvertName(property.Name);

    private static OddList Of<TClient, TRow>(string name, Func<TClient, IAsyncEnumerable<TRow>> list)
        where TClient : class
        where TRow : class =>
        new(
            name,
            typeof(TRow),
            name.Split(' ')[0] is "LeadDyno" or "AffiliateWP" ? JsonNamingPolicy.SnakeCaseLower : JsonNamingPolicy.CamelCase,
            services => list(services.GetRequiredService<TClient>())
        );
}
