// What is owed, to whom, since when: dotnet run samples/owed.cs [-- --config FILE] [--as-of DATE] [--zone ID] [--csv FILE] [--html FILE]
// Without --config it runs against the embedded emulator and needs no credentials. docs/owed.md explains the figures.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj
#:package CsvHelper
#:package Microsoft.Extensions.Configuration.Json
#:package Spectre.Console

using System.Globalization;
using System.Net;
using System.Text;
using Affiliate.Client.Emulator;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using CsvHelper;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

var messages = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
var given = new Dictionary<string, string>(StringComparer.Ordinal);
for (var i = 0; i < args.Length; i++)
{
    if (args[i] is not ("--config" or "--as-of" or "--zone" or "--csv" or "--html") || i + 1 >= args.Length)
        return Usage($"unknown or unfinished argument: {args[i]}");
    given[args[i]] = args[++i];
}

var configFile = given.GetValueOrDefault("--config");
if (configFile is not null && !File.Exists(configFile))
    return Usage($"no such file: {configFile}");
if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(given.GetValueOrDefault("--zone", "UTC")) is not { } zone)
    return Usage($"unknown time zone: {given["--zone"]}");
var asOf = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
if (given.TryGetValue("--as-of", out var text))
{
    if (InstantPattern.ExtendedIso.Parse(text) is { Success: true } moment) asOf = moment.Value;
    else if (LocalDatePattern.Iso.Parse(text) is { Success: true } day) asOf = zone.AtStartOfDay(day.Value).ToInstant();
    else return Usage($"neither a date such as 2025-06-30 nor a moment such as 2025-06-30T12:00:00Z: {text}");
}

var shownAsOf = $"{asOf.InZone(zone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture)} {zone.Id}";
AgeingBucket[] buckets = Enum.GetValues<AgeingBucket>();
string[] words = ["not due", "1-30 days", "31-60 days", "61-90 days", "over 90 days", "no due date"];
string[] colors = ["#2e7d5b", "#e0b13c", "#dd8a2f", "#cf5a2b", "#a3242f", "#7a7f87"];
PayablesReport report;
try
{
    await using var emulator = configFile is null ? await VendorEmulator.StartAsync() : null;
    var configuration = new ConfigurationBuilder();
    if (emulator is null) configuration.AddJsonFile(Path.GetFullPath(configFile!));
    else configuration.AddInMemoryCollection(emulator.Settings);
    var root = configuration.Build();
    var section = root.GetSection("Affiliate").Exists() ? root.GetSection("Affiliate") : (IConfiguration)root;
    await using var services = new ServiceCollection().AddAffiliateClients(section).BuildServiceProvider();
    report = await PayablesReport.CreateAsync(
        services.GetRequiredService<IPayoutSources>(),
        new PayablesOptions { AsOf = asOf, Zone = zone }
    );
    if (given.TryGetValue("--csv", out var csvFile))
        WriteCsv(csvFile);
    if (given.TryGetValue("--html", out var htmlFile))
        File.WriteAllText(htmlFile, Html());
}
catch (Exception failure)
    when (failure is OptionsValidationException or ArgumentException or InvalidDataException or InvalidOperationException
        or IOException or UnauthorizedAccessException)
{
    messages.MarkupLineInterpolated($"[red]failed:[/] {failure.Message}");
    return 2;
}

PrintTables();
foreach (var source in report.Sources)
{
    if (source.Failure is { } failure) messages.MarkupLineInterpolated($"[red]{source.Account}: not in the report:[/] {failure.Message}");
    else Console.WriteLine($"{source.Account}: {source.Rows} rows, {source.Completeness?.Level}: {source.Completeness?.Reason}");
}

if (!report.IsComplete) messages.MarkupLine("[red]The report is incomplete: money is missing from the sums.[/]");
return report.IsComplete ? 0 : 1;

void WriteCsv(string file)
{
    using var csv = CsvWriter.Create(File.Create(file), new CsvWriterOptions { Injection = CsvInjection.Escape });
    csv.WriteRecord(["vendor", "account", "currency", "bucket", "rows", "amount"]);
    foreach (var (sum, bucket) in Owed(report.ByAccount()))
    {
        csv.WriteField(sum.Account!.Value.Vendor);
        csv.WriteField(sum.Account.Value.Name);
        csv.WriteField(sum.Currency ?? "");
        csv.WriteField(words[(int)bucket]);
        csv.WriteField(sum[bucket].Rows);
        csv.WriteField(sum[bucket].Amount);
        csv.EndRecord();
    }
}

void PrintTables()
{
    if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 140;
    var table = new Table().Title(new TableTitle(Markup.Escape($"Owed as of {shownAsOf}"))).AddColumns("Account", "Currency");
    foreach (var word in words) table.AddColumn(new TableColumn(word).RightAligned());
    table.AddColumn(new TableColumn("owed").RightAligned());
    foreach (var sum in report.ByAccount().Where(sum => sum.Owed.Rows > 0))
        table.AddRow([
            Markup.Escape($"{sum.Account}"),
            sum.Currency ?? "unknown",
            .. buckets.Select(bucket => sum[bucket].Rows == 0 ? "" : Format(sum[bucket].Amount)),
            Format(sum.Owed.Amount),
        ]);
    AnsiConsole.Write(table);

    var states = new Table()
        .Title("Where the money is")
        .AddColumns("Account", "Currency", "State")
        .AddColumn(new TableColumn("Rows").RightAligned())
        .AddColumn(new TableColumn("Amount").RightAligned());
    foreach (var sum in report.ByAccount())
    {
        foreach (var state in Enum.GetValues<PayableState>().Where(state => sum[state].Rows > 0))
            states.AddRow(
                Markup.Escape($"{sum.Account}"),
                sum.Currency ?? "unknown",
                state.ToString(),
                sum[state].Rows.ToString(CultureInfo.InvariantCulture),
                Format(sum[state].Amount)
            );
    }

    AnsiConsole.Write(states);

    foreach (var sum in report.ByCurrency().Where(sum => sum.Owed.Rows > 0))
    {
        var chart = new BarChart().Width(90).Label(Markup.Escape($"Owed, {Name(sum)}")).UseValueFormatter(value => Format((decimal)value));
        foreach (var bucket in buckets)
            chart.AddItem(words[(int)bucket], (double)Math.Max(0, sum[bucket].Amount), GetColor(bucket));
        AnsiConsole.Write(chart);
        AnsiConsole.WriteLine();
    }

    foreach (var aside in report.Excluded) Console.WriteLine($"{aside.Account}: {aside.Rows} rows in no sum: {aside.Reason}");
}

string Html()
{
    var page = new StringBuilder($$"""
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Owed as of {{H(shownAsOf)}}</title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width">
        <style>
        :root { color-scheme: light dark } body { font: 15px/1.45 system-ui, sans-serif; max-width: 68rem; margin: 2rem auto; padding: 0 1rem }
        h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2rem } table { border-collapse: collapse; width: 100% }
        th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #8884 } .n { text-align: right; font-variant-numeric: tabular-nums }
        .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(26rem, 1fr)); gap: 1rem } figure { margin: 0 } svg { width: 100% } svg text { fill: currentColor; font-size: 13px }
        .bad { background: #a3242f; color: #fff; padding: .6rem 1rem; border-radius: .4rem } .dim { opacity: .7 }
        </style></head><body><h1>What is owed</h1><p class="dim">As of {{H(shownAsOf)}}; days are counted there. Pending and due together; deleted rows and rows of unknown status are in no sum.</p>

        """);
    if (!report.IsComplete) page.Append("<p class=\"bad\">Incomplete: money is missing from the sums. See the sources below.</p>\n");
    page.Append("<div class=\"charts\">\n");
    foreach (var sum in report.ByCurrency().Where(sum => sum.Owed.Rows > 0)) page.Append(Chart(sum));
    page.Append("</div>\n");
    Table(
        page,
        "totals",
        "Totals per currency",
        ["Currency", .. words, "Owed"],
        report
            .ByCurrency()
            .Where(sum => sum.Owed.Rows > 0)
            .Select(sum => (string[])[Name(sum), .. buckets.Select(bucket => Format(sum[bucket].Amount)), Format(sum.Owed.Amount)]),
        1
    );
    Table(
        page,
        "buckets",
        "By account",
        ["Vendor", "Account", "Currency", "Bucket", "Rows", "Amount"],
        Owed(report.ByAccount())
            .Select(item =>
                (string[])
                    [
                        item.Sum.Account!.Value.Vendor,
                        item.Sum.Account.Value.Name,
                        item.Sum.Currency ?? "",
                        words[(int)item.Bucket],
                        $"{item.Sum[item.Bucket].Rows}",
                        Format(item.Sum[item.Bucket].Amount),
                    ]
            ),
        4
    );
    Table(
        page,
        "payees",
        "Largest open balances",
        ["Payee", "Account", "Currency", "Overdue", "Owed"],
        report
            .ByPayee()
            .Where(sum => sum.Owed.Amount > 0 && sum.Currency is not null)
            .GroupBy(sum => sum.Currency)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => group.OrderByDescending(sum => sum.Owed.Amount).Take(5))
            .Select(sum =>
                (string[])
                    [
                        sum.Payee?.Name ?? sum.Payee?.Email ?? sum.Payee?.Id ?? "nobody named",
                        $"{sum.Account}",
                        sum.Currency!,
                        Format(sum.Overdue.Amount),
                        Format(sum.Owed.Amount),
                    ]
            ),
        3
    );
    Table(
        page,
        "aside",
        "Rows in no sum",
        ["Account", "Reason", "Rows"],
        report.Excluded.Select(aside => (string[])[$"{aside.Account}", $"{aside.Reason}", $"{aside.Rows}"]),
        2
    );
    Table(
        page,
        "sources",
        "Sources",
        ["Account", "Rows", "Complete?", "Why"],
        report.Sources.Select(source =>
            (string[])
                [
                    $"{source.Account}",
                    $"{source.Rows}",
                    source.Failure is null ? $"{source.Completeness?.Level}" : "failed",
                    source.Failure?.Message ?? source.Completeness?.Reason ?? "",
                ]
        ),
        9
    );
    return page.Append("</body></html>\n").ToString();
}

string Chart(PayablesSummary sum)
{
    const int left = 110, room = 230, height = 28;
    var max = Math.Max(1m, buckets.Max(bucket => Math.Abs(sum[bucket].Amount)));
    var svg = new StringBuilder(
        $"""<figure><figcaption>Owed, {H(Name(sum))}</figcaption><svg viewBox="0 0 460 {buckets.Length * height}" role="img" aria-label="Owed by age, {H(Name(sum))}">"""
    );
    foreach (var bucket in buckets)
    {
        var (y, amount) = ((int)bucket * height, sum[bucket].Amount);
        var width = (int)(Math.Abs(amount) / max * room);
        var shape =
            amount < 0 ? $"fill=\"none\" stroke=\"{colors[(int)bucket]}\" stroke-dasharray=\"4 3\"" : $"fill=\"{colors[(int)bucket]}\"";
        svg.Append(
            CultureInfo.InvariantCulture,
            $"""<text x="{left - 8}" y="{y + 18}" text-anchor="end">{words[(int)bucket]}</text><rect x="{left}" y="{y + 5}" width="{width}" height="18" rx="2" {shape}/>"""
        );
        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{left + width + 6}" y="{y + 18}">{Format(amount)}</text>""");
    }

    return svg.Append("</svg></figure>\n").ToString();
}

static void Table(StringBuilder page, string id, string title, string[] head, IEnumerable<string[]> rows, int numbersFrom)
{
    string Cells(string tag, string[] cells) =>
        string.Concat(cells.Select((cell, i) => $"<{tag}{(i >= numbersFrom ? " class=\"n\"" : "")}>{H(cell)}</{tag}>"));
    page.Append(CultureInfo.InvariantCulture, $"<h2>{title}</h2><table id=\"{id}\"><thead><tr>{Cells("th", head)}</tr></thead><tbody>\n");
    foreach (var row in rows) page.Append(CultureInfo.InvariantCulture, $"<tr>{Cells("td", row)}</tr>\n");
    page.Append("</tbody></table>\n");
}

IEnumerable<(PayablesSummary Sum, AgeingBucket Bucket)> Owed(IEnumerable<PayablesSummary> sums) =>
    sums.SelectMany(sum => buckets.Where(bucket => sum[bucket].Rows > 0).Select(bucket => (sum, bucket)));

Color GetColor(AgeingBucket bucket)
{
    var rgb = Convert.FromHexString(colors[(int)bucket].AsSpan(1));
    return new Color(rgb[0], rgb[1], rgb[2]);
}

static string Name(PayablesSummary sum) => sum.Currency ?? $"unknown currency of {sum.Account}";

static string H(string text) => WebUtility.HtmlEncode(text);

static string Format(decimal amount) => amount.ToString("#,0.00##", CultureInfo.InvariantCulture);

int Usage(string problem)
{
    messages.MarkupLineInterpolated($"[red]{problem}[/]");
    messages.WriteLine("usage: dotnet run samples/owed.cs -- [--config FILE] [--as-of DATE] [--zone ID] [--csv FILE] [--html FILE]");
    return 2;
}
