// Pays what is due by PayPal, once: dotnet run samples/pay.cs [-- --execute DIGEST]
// Without --execute it shows the plan and sends nothing. Vendors and PayPal are the embedded emulator. "affiliate pay" is this as a tool.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.PayPal/Affiliate.Client.PayPal.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj

using Affiliate.Client.Affiliates;
using Affiliate.Client.Emulator;
using Affiliate.Client.Payouts;
using Affiliate.Client.PayPal;
using Affiliate.Client.PayPal.Execution;
using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.PayPal.Runs;
using Microsoft.Extensions.DependencyInjection;

await using var emulator = await VendorEmulator.StartAsync();
emulator.PayPal.ProcessingTime = TimeSpan.Zero;
foreach (var currency in (string[])["USD", "EUR", "GBP"]) emulator.PayPal.SetBalance(currency, 5_000_000);
await using var services = new ServiceCollection()
    .AddAffiliateClients(clients => clients
        .AddLeadDyno(_ => { }).AddAffiliateWP(o => o.Currency = "USD").AddLeadway(_ => { }).AddPayPal(_ => { }).UseEmulator(emulator))
    .BuildServiceProvider();
var rows = services.GetRequiredService<IPayoutSources>();

// A real journal is kept for ever, one per PayPal account: it knows who was paid. This emulator forgets everything, and so does this one.
var journal = new FilePaymentJournal(Directory.CreateTempSubdirectory("affiliate-payments").FullName);
var receivers = await PaymentReceivers.ReadAsync(services.GetServices<IAffiliateDirectory>());
var run = await PaymentRun.CreateAsync(rows.GetPayouts(), new() { Receiver = receivers.Find, Journal = journal });
foreach (var batch in run.Batches) Console.WriteLine($"batch {batch.SenderBatchId[..12]}: {batch.Items.Count} payments, {batch.Total}");
foreach (var same in run.Excluded.CountBy(row => row.Reason)) Console.WriteLine($"{same.Value} rows excluded: {same.Key}");
if (args is not ["--execute", var digest])
{
    Console.WriteLine($"Nothing was sent. To pay this plan: --execute {run.Digest}");
    return;
}

var executor = new PaymentExecutor(new PayPalPaymentProvider(services.GetRequiredService<PayPalClient>()), journal);
var report = await executor.ExecuteAsync(run, new PaymentApproval(digest, Environment.UserName));
Console.WriteLine($"paid: {string.Join(", ", report.Paid)}");
Console.WriteLine($"open: {string.Join(", ", report.Open)}, not paid: {string.Join(", ", report.Unpaid)}");
var marks = await new PaymentMarker(journal, services.GetServices<IPayoutStatusWriter>()).MarkAsync(rows.GetPayouts());
Console.WriteLine($"{marks.Count(mark => mark.IsMarked)} of {marks.Count} rows are marked as paid at their vendor");
