using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Aisle;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Affiliate.Client.All.Tests.OddRows;

/// <summary>A list of one vendor's typed client, and the fields of its rows that hold an amount or a date.</summary>
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
        Of("Aisle payouts", (AisleClient client) => client.Payouts.List()),
        Of("Aisle signups", (AisleClient client) => client.Signups.List()),
    }.ToDictionary(list => list.Name, StringComparer.Ordinal);

    public string Array => Name.Split(' ')[1];

    /// <summary>The fields of a row that hold an amount or a date.</summary>
    public IEnumerable<string> Fields =>
        Row.GetProperties()
            .Where(property => property.PropertyType == typeof(decimal?) || IsDate(property.PropertyType))
            .Select(JsonName);

    public bool HoldsDate(string field) => IsDate(Row.GetProperties().Single(property => JsonName(property) == field).PropertyType);

    public static IDictionary<string, JsonElement>? Unmapped(object row) =>
        (IDictionary<string, JsonElement>?)row.GetType().GetProperty("Unmapped")!.GetValue(row);

    private static bool IsDate(Type type) => type == typeof(Instant?) || type == typeof(LocalDate?);

    private string JsonName(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? Policy.ConvertName(property.Name);

    private static OddList Of<TClient, TRow>(string name, Func<TClient, IAsyncEnumerable<TRow>> list)
        where TClient : class
        where TRow : class =>
        new(
            name,
            typeof(TRow),
            name.StartsWith("LeadDyno", StringComparison.Ordinal) ? JsonNamingPolicy.SnakeCaseLower : JsonNamingPolicy.CamelCase,
            services => list(services.GetRequiredService<TClient>())
        );
}
