// Every payout of every vendor in one CSV and one JSON Lines file: dotnet run samples/export.cs -- --out DIR [--config FILE] [--page-size
// N] Killed at any moment and started again, it goes on where it was: the files hold each row once. Delete DIR to start anew. Without
// --config it runs against the embedded emulator, whose rows are the same in every run.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj
#:package CsvHelper
#:package Microsoft.Extensions.Configuration.Json
#:package Spectre.Console

using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using CsvHelper;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Spectre.Console;

var messages = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
string? configFile = null, folder = null;
int? pageSize = null;
for (var i = 0; i < args.Length; i++)
{
    if (i + 1 >= args.Length)
        return Usage($"unknown or unfinished argument: {args[i]}");
    if (args[i] == "--config")
        configFile = args[++i];
    else if (args[i] == "--out")
        folder = args[++i];
    else if (
        args[i] == "--page-size"
        && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
        && size > 0
    )
        (pageSize, i) = (size, i + 1);
    else
        return Usage($"unknown or unfinished argument: {args[i]}");
}

if (folder is null) return Usage("--out is missing");
if (configFile is not null && !File.Exists(configFile)) return Usage($"no such file: {configFile}");

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
try
{
    await using var emulator = configFile is null ? await VendorEmulator.StartAsync() : null;
    var configuration = new ConfigurationBuilder();
    if (emulator is null) configuration.AddJsonFile(Path.GetFullPath(configFile!));
    else configuration.AddInMemoryCollection(emulator.Settings);
    var root = configuration.Build();
    var section = root.GetSection("Affiliate").Exists() ? root.GetSection("Affiliate") : (IConfiguration)root;
    await using var services = new ServiceCollection().AddAffiliateClients(section).BuildServiceProvider();
    IPayoutSource[] sources =
    [
        .. services.GetRequiredService<IPayoutSources>().OrderBy(source => source.Descriptor.Account.ToString(), StringComparer.Ordinal),
    ];

    Directory.CreateDirectory(folder);
    var path = Path.Combine(folder, "checkpoint.json");
    var accounts = string.Join(", ", sources.Select(source => source.Descriptor.Account));
    var checkpoint = Checkpoint.Read(path) ?? new Checkpoint(accounts, pageSize ?? 0, 0, null, 0, 0, 0);
    if (checkpoint.Accounts != accounts || checkpoint.PageSize != (pageSize ?? 0))
        throw new InvalidDataException(
            $"{path} is of another export ({checkpoint.Accounts}, page size {checkpoint.PageSize}). Delete {folder} to start anew."
        );
    if (checkpoint.Rows > 0)
        messages.MarkupLineInterpolated($"going on after {checkpoint.Rows} rows");
    await ExportAsync(sources, checkpoint, path);
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    messages.WriteLine("stopped; run the same command again to go on");
    return 1;
}
catch (Exception failure) when (failure is AffiliateClientException or InvalidContinuationTokenException)
{
    messages.MarkupLineInterpolated($"[red]failed:[/] {failure.Message}");
    return 1;
}
catch (Exception failure)
    when (failure
            is OptionsValidationException
                or ArgumentException
                or InvalidDataException
                or InvalidOperationException
                or IOException
                or UnauthorizedAccessException
                or JsonException
    )
{
    messages.MarkupLineInterpolated($"[red]failed:[/] {failure.Message}");
    return 2;
}

// The order is what makes it safe: rows to the disk first, then the checkpoint that counts them. What a killed run wrote after its last
// checkpoint is cut off.
async Task ExportAsync(IPayoutSource[] sources, Checkpoint checkpoint, string path)
{
    await using var csvFile = Open("payouts.csv", checkpoint.CsvBytes);
    await using var jsonFile = Open("payouts.jsonl", checkpoint.JsonBytes);
    await using var csv = CsvWriter.Create(csvFile, new CsvWriterOptions { Injection = CsvInjection.Escape }, leaveOpen: true);
    if (checkpoint.CsvBytes == 0) csv.WriteRecord([.. Columns().Select(column => column.Name)]);
    while (checkpoint.Source < sources.Length)
    {
        var (at, source) = (checkpoint.Source, sources[checkpoint.Source]);
        await foreach (var page in source.GetPayouts(new PayoutQuery { PageSize = pageSize }).AsPages(checkpoint.Token, stop.Token))
        {
            foreach (var row in page.Items)
            {
                WriteCsv(csv, row);
                WriteJson(jsonFile, row);
            }

            csv.Flush();
            csvFile.Flush(flushToDisk: true);
            jsonFile.Flush(flushToDisk: true);
            checkpoint = checkpoint with
            {
                Source = page.ContinuationToken is null ? checkpoint.Source + 1 : checkpoint.Source,
                Token = page.ContinuationToken,
                Rows = checkpoint.Rows + page.Items.Count,
                CsvBytes = csvFile.Length,
                JsonBytes = jsonFile.Length,
            };
            checkpoint.Write(path);
            if (page.Completeness is { } completeness)
                Console.WriteLine($"{source.Descriptor.Account}: {completeness.Level}: {completeness.Reason}");
        }

        if (checkpoint.Source == at) throw new InvalidDataException($"{source.Descriptor.Account} ended without a last page.");
    }

    Console.WriteLine($"{checkpoint.Rows} rows in {folder}");
}

FileStream Open(string name, long length)
{
    var file = new FileStream(Path.Combine(folder, name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
    if (file.Length < length)
    {
        file.Dispose();
        throw new InvalidDataException($"{name} is shorter than its checkpoint says. Delete {folder} to start anew.");
    }

    file.SetLength(length);
    file.Seek(0, SeekOrigin.End);
    return file;
}

static (string Name, Func<Payout, string?> Read)[] Columns() =>
    [
        ("vendor", row => row.Key.Vendor),
        ("account", row => row.Key.Account),
        ("kind", row => row.Kind.ToString()),
        ("id", row => row.Key.Id),
        ("status", row => row.Status.ToString()),
        ("vendor_status", row => row.VendorStatus),
        ("amount", row => row.Anomalies.HasFlag(PayoutAnomalies.AmountMissing) ? null : row.Amount.ToString(CultureInfo.InvariantCulture)),
        ("currency", row => row.Currency),
        ("currency_source", row => row.CurrencySource.ToString()),
        ("payee_kind", row => row.Payee?.Kind.ToString()),
        ("payee_id", row => row.Payee?.Id),
        ("payee_email", row => row.Payee?.Email),
        ("payee_name", row => row.Payee?.Name),
        ("campaign", row => row.Campaign?.Name ?? row.Campaign?.Id),
        ("created_at", row => row.CreatedAt?.ToString()),
        ("due_at", row => row.DueAt?.ToString()),
        ("paid_at", row => row.PaidAt?.ToString()),
        ("method", row => row.Method),
        ("reference", row => row.Reference),
        ("deleted", row => row.IsDeleted ? "true" : "false"),
        ("anomalies", row => row.Anomalies.ToString()),
    ];

static void WriteCsv(CsvWriter csv, Payout row)
{
    foreach (var (name, read) in Columns())
    {
        if (name == "amount" && read(row) is not null) csv.WriteField(row.Amount); // a number: its minus sign is no formula
        else csv.WriteField(read(row));
    }

    csv.EndRecord();
}

static void WriteJson(Stream file, Payout row)
{
    using (var json = new Utf8JsonWriter(file, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
    {
        json.WriteStartObject();
        foreach (var (name, read) in Columns())
        {
            if (name == "amount" && read(row) is not null) json.WriteNumber(name, row.Amount);
            else if (name == "deleted") json.WriteBoolean(name, row.IsDeleted);
            else json.WriteString(name, read(row));
        }

        json.WriteEndObject();
    }

    file.WriteByte((byte)'\n');
}

int Usage(string problem)
{
    messages.MarkupLineInterpolated($"[red]{problem}[/]");
    messages.WriteLine("usage: dotnet run samples/export.cs -- --out DIR [--config FILE] [--page-size N]");
    return 2;
}

internal sealed record Checkpoint(string Accounts, int PageSize, int Source, string? Token, long Rows, long CsvBytes, long JsonBytes)
{
    public static Checkpoint? Read(string path)
    {
        if (!File.Exists(path)) return null;
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = json.RootElement;
        return new Checkpoint(
            root.GetProperty("accounts").GetString()!,
            root.GetProperty("pageSize").GetInt32(),
            root.GetProperty("source").GetInt32(),
            root.GetProperty("token").GetString(),
            root.GetProperty("rows").GetInt64(),
            root.GetProperty("csvBytes").GetInt64(),
            root.GetProperty("jsonBytes").GetInt64()
        );
    }

    // Written beside and moved over: a reader finds the old one or the new one, never a half.
    public void Write(string path)
    {
        var beside = path + ".new";
        using (var file = File.Create(beside))
        {
            using (var json = new Utf8JsonWriter(file))
            {
                json.WriteStartObject();
                json.WriteString("accounts", Accounts);
                json.WriteNumber("pageSize", PageSize);
                json.WriteNumber("source", Source);
                json.WriteString("token", Token);
                json.WriteNumber("rows", Rows);
                json.WriteNumber("csvBytes", CsvBytes);
                json.WriteNumber("jsonBytes", JsonBytes);
                json.WriteEndObject();
            }

            file.Flush(flushToDisk: true);
        }

        File.Move(beside, path, overwrite: true);
    }
}
