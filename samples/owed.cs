// What is owed, to whom, since when: dotnet run samples/owed.cs [-- FILE]
// FILE ends with .csv, .jsonl or .html. It runs against the embedded emulator and needs no credentials. docs/owed.md explains the figures;
// "affiliate owed" is this as a tool.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj
#:project ../src/Affiliate.Client.Reports/Affiliate.Client.Reports.csproj

using Affiliate.Client.Affiliates;
using Affiliate.Client.Emulator;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Reports;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

await using var emulator = await VendorEmulator.StartAsync();
await using var services = new ServiceCollection()
    .AddAffiliateClients(clients => clients
        .AddLeadDyno(_ => { }).AddAffiliateWP(_ => { }).AddAisle(_ => { }).AddLeadway(_ => { }).UseEmulator(emulator))
    .BuildServiceProvider();
var asOf = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
var report = await PayablesReport.CreateAsync(
    services.GetRequiredService<IPayoutSources>(),
    new PayablesOptions { AsOf = asOf, Zone = DateTimeZoneProviders.Tzdb["America/New_York"] });
report = await report.WithPayeesAsync(services.GetServices<IAffiliateDirectory>());

foreach (var sum in report.ByCurrency().Where(sum => sum.Owed.Rows > 0))
{
    Console.WriteLine($"{sum.Currency ?? $"unknown currency of {sum.Account}"}: {sum.Owed.Amount} owed, {sum.Overdue.Amount} overdue");
    foreach (var (age, part) in sum.Buckets) Console.WriteLine($"  {age,-12} {part.Rows,4} rows {part.Amount,16}");
}

var labels = PayeeLabels.For(report);
Console.WriteLine("Largest open balances:");
foreach (var sum in report.ByPayee().Where(sum => sum.Payee is not null).OrderByDescending(sum => sum.Owed.Amount).Take(5))
    Console.WriteLine($"  {labels[new PayablesPayee(sum.Account!.Value, sum.Payee!)]}: {sum.Owed.Amount} {sum.Currency}");
foreach (var source in report.Sources)
    Console.WriteLine($"{source.Account}: {source.Rows} rows, {source.Failure?.Message ?? source.Completeness?.Reason}");
if (args is [var file]) await PayablesFile.SaveAsync(report, file);
return report.IsComplete ? 0 : 1;
