// Pays what is due by PayPal, once: dotnet run samples/pay.cs [-- --execute DIGEST] [--journal FOLDER]
// Without --execute it shows the plan and sends nothing. Vendors and PayPal are the embedded emulator: no credentials, no money.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.PayPal/Affiliate.Client.PayPal.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj
#:package Spectre.Console

using Affiliate.Client.Affiliates;
using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Affiliate.Client.PayPal;
using Affiliate.Client.PayPal.Execution;
using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.PayPal.Runs;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

string? Argument(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
if (args.Where((_, i) => i % 2 == 0).Any(name => name is not ("--execute" or "--journal")) || args.Length % 2 != 0)
{
    Console.Error.WriteLine("usage: pay.cs [--execute DIGEST] [--journal FOLDER]");
    return 2;
}

await using var emulator = await VendorEmulator.StartAsync();
emulator.PayPal.ProcessingTime = TimeSpan.Zero;
foreach (var currency in (string[])["USD", "EUR", "GBP"]) emulator.PayPal.SetBalance(currency, 5_000_000);
await using var services = new ServiceCollection()
    .AddAffiliateClients(clients => clients
        .AddLeadDyno(_ => { }).AddAffiliateWP(o => o.Currency = "USD").AddLeadway(_ => { }).AddPayPal(_ => { }).UseEmulator(emulator))
    .BuildServiceProvider();
var rows = services.GetRequiredService<IPayoutSources>();
var journal = new FilePaymentJournal(Argument("--journal") ?? Path.Combine(Path.GetTempPath(), "affiliate-payments"));
var executor = new PaymentExecutor(new PayPalPaymentProvider(services.GetRequiredService<PayPalClient>()), journal);
try
{
    var receivers = await PaymentReceivers.ReadAsync(services.GetServices<IAffiliateDirectory>());
    var run = await PaymentRun.CreateAsync(rows.GetPayouts(), new() { Receiver = receivers.Find, Journal = journal });
    var plan = new Table().Title("The plan").AddColumns("Batch", "Payments", "Amount");
    foreach (var batch in run.Batches) plan.AddRow(batch.SenderBatchId[..12], $"{batch.Items.Count}", $"{batch.Total}");
    AnsiConsole.Write(plan);
    foreach (var same in run.Excluded.CountBy(row => row.Reason)) AnsiConsole.WriteLine($"{same.Value} rows excluded: {same.Key}");
    if (Argument("--execute") is not { } digest)
    {
        Console.WriteLine($"Nothing was sent. To pay this plan: --execute {run.Digest}");
        return 0;
    }

    var report = await executor.ExecuteAsync(run, new PaymentApproval(digest, Environment.UserName));
    AnsiConsole.Progress().Start(progress =>
    {
        foreach (var batch in report.Batches)
            progress.AddTask(batch.SenderBatchId[..12], maxValue: batch.Payments.Count)
                .Value = batch.Payments.Count(payment => payment.State is PaymentState.Paid or PaymentState.Unpaid);
    });
    foreach (var one in report.Failures.Values) Console.Error.WriteLine($"later: {one.Message}");
    var marks = await new PaymentMarker(journal, services.GetServices<IPayoutStatusWriter>()).MarkAsync(rows.GetPayouts());
    Console.WriteLine($"paid: {string.Join(", ", report.Paid)}");
    Console.WriteLine($"open: {string.Join(", ", report.Open)}, not paid: {string.Join(", ", report.Unpaid)}");
    Console.WriteLine($"{marks.Count(mark => mark.IsMarked)} of {marks.Count} rows are marked as paid at their vendor");
    return 0;
}
catch (Exception failure) when (failure is AffiliateClientException or PaymentException)
{
    Console.Error.WriteLine($"failed: {failure.Message}");
    return 1;
}
