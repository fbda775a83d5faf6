// What is owed and what was paid, over all vendors: dotnet run samples/payouts.cs [-- --config FILE] [--json]
// Without --config it runs against the embedded emulator and needs no credentials.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj
#:package Microsoft.Extensions.Configuration.Json
#:package Spectre.Console

using System.Globalization;
using System.Text.Json;
using Affiliate.Client.Accounts;
using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Affiliate.Client.Monetary;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Spectre.Console;

if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Width = 120;
    AnsiConsole.Profile.Capabilities.Ansi = false;
}

var messages = AnsiConsole.Create(new AnsiConsoleSettings
{
    Out = new AnsiConsoleOutput(Console.Error),
    Ansi = Console.IsErrorRedirected ? AnsiSupport.No : AnsiSupport.Detect,
});
string? configFile = null;
var asJson = false;
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--json") asJson = true;
    else if (args[i] == "--config" && i + 1 < args.Length) configFile = args[++i];
    else return Usage($"unknown or unfinished argument: {args[i]}");
}

if (configFile is not null && !File.Exists(configFile)) return Usage($"no such file: {configFile}");

await using var emulator = configFile is null ? await VendorEmulator.StartAsync() : null;
var totals = new SortedDictionary<(string Source, PayoutKind Kind, PayoutStatus Status), (int Rows, MoneyTotals Sums)>();
var latest = new PriorityQueue<Payout, NodaTime.Instant>();
var reports = new List<(AffiliateAccount Account, int Pages, CompletenessReport? Completeness)>();
try
{
    var configuration = new ConfigurationBuilder();
    if (emulator is null) configuration.AddJsonFile(Path.GetFullPath(configFile!));
    else configuration.AddInMemoryCollection(emulator.Settings);
    var root = configuration.Build();
    var section = root.GetSection("Affiliate").Exists() ? root.GetSection("Affiliate") : (IConfiguration)root;

    await using var services = new ServiceCollection().AddAffiliateClients(section).BuildServiceProvider();
    await messages.Progress().Columns(new TaskDescriptionColumn(), new SpinnerColumn()).StartAsync(async progress =>
    {
        foreach (var source in services.GetRequiredService<IPayoutSources>()) await ReadAsync(source, progress);
    });
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
foreach (var (account, pages, completeness) in reports)
{
    var line = completeness is null
        ? $"{account}: {pages} pages"
        : $"{account}: {completeness.DistinctRows} rows, {pages} pages, {completeness.Requests} requests, {completeness.Level}: "
            + $"{completeness.Reason}";
    (asJson ? Console.Error : Console.Out).WriteLine(line);
}

return 0;

async Task ReadAsync(IPayoutSource source, ProgressContext progress)
{
    var account = source.Descriptor.Account;
    var task = progress.AddTask(account.ToString());
    int rows = 0, pages = 0;
    CompletenessReport? completeness = null;
    await foreach (var page in source.GetPayouts().AsPages())
    {
        foreach (var payout in page.Items) Count(account, payout);
        rows += page.Items.Count;
        pages++;
        completeness = page.Completeness ?? completeness;
        task.Description = $"{account}: {rows} rows";
        task.Value = page.TotalCount is { } total and > 0 ? 100.0 * rows / total : task.Value;
    }

    task.Value = 100;
    reports.Add((account, pages, completeness));
}

void Count(AffiliateAccount account, Payout payout)
{
    if (asJson) Console.Out.WriteLine(ToJson(payout));
    var key = (account.ToString(), payout.Kind, payout.Status);
    if (!totals.TryGetValue(key, out var group))
        group = (0, new MoneyTotals());
    if (!payout.IsDeleted && (payout.Anomalies & (PayoutAnomalies.AmountMissing | PayoutAnomalies.NonCashReward)) == 0)
        group.Sums.Add(payout.Money);
    totals[key] = (group.Rows + 1, group.Sums);
    if (payout.CreatedAt is not { } created) return;
    latest.Enqueue(payout, created);
    if (latest.Count > 10) latest.Dequeue();
}

void PrintTables()
{
    var table = NewTable("Totals", "Source", "Kind", "Status", "Rows", "Amount", "Currency");
    foreach (var ((source, kind, status), (rows, sums)) in totals)
    {
        var first = true;
        foreach (var sum in sums.DefaultIfEmpty(new Money(0, null)))
        {
            table.AddRow(
                first ? source : "",
                first ? kind.ToString() : "",
                first ? status.ToString() : "",
                first ? rows.ToString(CultureInfo.InvariantCulture) : "",
                Format(sum.Amount),
                sum.Currency ?? "unknown"
            );
            first = false;
        }
    }

    AnsiConsole.Write(table);
    var rowsTable = NewTable("Latest rows", "Created", "Source", "Status", "Payee", "Amount", "Currency");
    foreach (var (payout, created) in latest.UnorderedItems.OrderByDescending(item => item.Priority))
        rowsTable.AddRow(
            created.InUtc().Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            payout.Key.Vendor,
            payout.Status.ToString(),
            Markup.Escape(payout.Payee?.Email ?? payout.Payee?.Id ?? ""),
            Format(payout.Amount),
            payout.Currency ?? "unknown"
        );
    AnsiConsole.Write(rowsTable);
}

static Table NewTable(string title, params string[] columns)
{
    var table = new Table().Title(title).Border(TableBorder.Simple);
    foreach (var name in columns)
        table.AddColumn(new TableColumn(name).PadLeft(0).Alignment(name is "Rows" or "Amount" ? Justify.Right : Justify.Left));
    return table;
}

static string Format(decimal amount) => amount.ToString("#,0.00##", CultureInfo.InvariantCulture);

static string ToJson(Payout payout)
{
    using var buffer = new MemoryStream();
    using (var json = new Utf8JsonWriter(buffer))
    {
        json.WriteStartObject();
        json.WriteString("vendor", payout.Key.Vendor);
        json.WriteString("account", payout.Key.Account);
        json.WriteString("kind", payout.Kind.ToString());
        json.WriteString("id", payout.Key.Id);
        json.WriteString("status", payout.Status.ToString());
        json.WriteString("vendorStatus", payout.VendorStatus);
        json.WriteNumber("amount", payout.Amount);
        json.WriteString("currency", payout.Currency);
        json.WriteString("currencySource", payout.CurrencySource.ToString());
        json.WriteStartObject("payee");
        json.WriteString("kind", payout.Payee?.Kind.ToString());
        json.WriteString("id", payout.Payee?.Id);
        json.WriteString("email", payout.Payee?.Email);
        json.WriteString("name", payout.Payee?.Name);
        json.WriteEndObject();
        json.WriteString("createdAt", payout.CreatedAt?.ToString());
        json.WriteString("dueAt", payout.DueAt?.ToString());
        json.WriteString("paidAt", payout.PaidAt?.ToString());
        json.WriteBoolean("deleted", payout.IsDeleted);
        json.WriteString("anomalies", payout.Anomalies.ToString());
        json.WriteEndObject();
    }

    return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
}

int Usage(string problem)
{
    messages.MarkupLineInterpolated($"[red]{problem}[/]");
    messages.WriteLine("usage: dotnet run samples/payouts.cs -- [--config FILE] [--json]");
    return 2;
}
