// Affiliates with and without sales, over all vendors that have affiliates: dotnet run samples/affiliates.cs [-- --config FILE] [--json]
// [--text TEXT] Without --config it runs against the embedded emulator and needs no credentials.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj
#:package Microsoft.Extensions.Configuration.Json
#:package Spectre.Console

using System.Globalization;
using System.Text;
using System.Text.Json;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Spectre.Console;

var messages = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
string? configFile = null, text = null;
var asJson = false;
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--json") asJson = true;
    else if (args[i] == "--config" && i + 1 < args.Length) configFile = args[++i];
    else if (args[i] == "--text" && i + 1 < args.Length) text = args[++i];
    else return Usage($"unknown or unfinished argument: {args[i]}");
}

if (configFile is not null && !File.Exists(configFile)) return Usage($"no such file: {configFile}");

await using var emulator = configFile is null ? await VendorEmulator.StartAsync() : null;
var table = new Table().Title("Affiliates").AddColumn("Source");
foreach (var heading in new[] { "All", "Active", "With sales", "Without sales", "Not told" })
    table.AddColumn(new TableColumn(heading).RightAligned());
var best = new PriorityQueue<AffiliateProfile, long>();
try
{
    var configuration = new ConfigurationBuilder();
    if (emulator is null) configuration.AddJsonFile(Path.GetFullPath(configFile!));
    else configuration.AddInMemoryCollection(emulator.Settings);
    var root = configuration.Build();
    var section = root.GetSection("Affiliate").Exists() ? root.GetSection("Affiliate") : (IConfiguration)root;

    await using var services = new ServiceCollection().AddAffiliateClients(section).BuildServiceProvider();
    foreach (var directory in services.GetServices<IAffiliateDirectory>()) await ReadAsync(directory);
}
catch (Exception failure)
    when (failure
            is AffiliateClientException
                or OptionsValidationException
                or ArgumentException
                or InvalidDataException
                or InvalidOperationException
    )
{
    messages.MarkupLineInterpolated($"[red]failed:[/] {failure.Message}");
    return failure is AffiliateClientException ? 1 : 2;
}

if (!asJson) PrintTables();
return 0;

async Task ReadAsync(IAffiliateDirectory directory)
{
    long all = 0, active = 0, with = 0, without = 0;
    await foreach (var affiliate in directory.GetAffiliates(new AffiliateQuery { Text = text }))
    {
        all++;
        if (affiliate.Status == AffiliateStatus.Active) active++;
        if (affiliate.HasSales == true) with++;
        if (affiliate.HasSales == false) without++;
        if (asJson) Console.Out.WriteLine(ToJson(affiliate));
        if (affiliate.Sales is not (null or 0)) best.Enqueue(affiliate, affiliate.Sales.Value);
        if (best.Count > 10) best.Dequeue();
    }

    long[] counts = [all, active, with, without, all - with - without];
    table.AddRow([directory.Descriptor.Account.ToString(), .. counts.Select(count => count.ToString(CultureInfo.InvariantCulture))]);
}

void PrintTables()
{
    AnsiConsole.Write(table);
    var rows = new Table()
        .Title("Most sales")
        .AddColumns("Source", "Id", "Affiliate", "Status")
        .AddColumn(new TableColumn("Sales").RightAligned());
    foreach (
        var (affiliate, sales) in best
            .UnorderedItems.OrderByDescending(item => item.Priority)
            .ThenBy(item => item.Element.Key.ToString(), StringComparer.Ordinal)
    )
        rows.AddRow(
            affiliate.Key.Vendor,
            affiliate.Key.Id,
            Markup.Escape(affiliate.Email ?? affiliate.Name ?? ""),
            affiliate.Status.ToString(),
            sales.ToString(CultureInfo.InvariantCulture)
        );
    AnsiConsole.Write(rows);
}

static string ToJson(AffiliateProfile affiliate)
{
    using var buffer = new MemoryStream();
    using (var json = new Utf8JsonWriter(buffer))
    {
        json.WriteStartObject();
        json.WriteString("vendor", affiliate.Key.Vendor);
        json.WriteString("account", affiliate.Key.Account);
        json.WriteString("id", affiliate.Key.Id);
        json.WriteString("status", affiliate.Status.ToString());
        json.WriteString("email", affiliate.Email);
        json.WriteString("name", affiliate.Name);
        if (affiliate.HasSales is { } hasSales) json.WriteBoolean("hasSales", hasSales);
        else json.WriteNull("hasSales");
        Number(json, "sales", affiliate.Sales);
        Number(json, "owed", affiliate.Owed);
        Number(json, "paid", affiliate.Paid);
        json.WriteString("currency", affiliate.Currency);
        json.WriteString("createdAt", affiliate.CreatedAt?.ToString());
        json.WriteEndObject();
    }

    return Encoding.UTF8.GetString(buffer.ToArray());
}

static void Number(Utf8JsonWriter json, string name, decimal? value)
{
    if (value is { } number) json.WriteNumber(name, number);
    else json.WriteNull(name);
}

int Usage(string problem)
{
    messages.MarkupLineInterpolated($"[red]{problem}[/]");
    messages.WriteLine("usage: dotnet run samples/affiliates.cs -- [--config FILE] [--json] [--text TEXT]");
    return 2;
}
