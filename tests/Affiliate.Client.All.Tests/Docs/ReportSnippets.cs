using System.Text.Json;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Reports;
using Affiliate.Client.Serialization;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>The code of docs/reports.md, each piece in a method, so that it can be run.</summary>
internal static class ReportSnippets
{
    public static Payout? Json(Payout payout)
    {
        var json = JsonSerializer.Serialize(payout);
        var again = JsonSerializer.Deserialize<Payout>(json);
        return again;
    }

    public static string Context(Payout payout)
    {
        var json = JsonSerializer.Serialize(payout, AffiliateJsonContext.Default.Payout);
        return json;
    }

    public static async Task SaveAsync(IPayoutSources sources, PayablesReport report, string folder)
    {
        await PayoutFile.SaveAsync(sources.GetPayouts(), Path.Combine(folder, "payouts.csv"));
        await PayablesFile.SaveAsync(report, Path.Combine(folder, "owed.html"));
        await PayablesFile.SaveAsync(report, Path.Combine(folder, "owed.jsonl"), new PayablesFileOptions { ByPayee = true });
    }

    public static async Task ExportAsync(IPayoutSources sources, string folder)
    {
        var progress = new Progress<PayoutExportProgress>(at => Console.WriteLine($"{at.Account}: {at.AccountRows} of {at.AccountTotal}"));
        var result = await PayoutExport.RunAsync(sources, new PayoutExportOptions { Folder = folder, Progress = progress });
        Console.WriteLine($"{result.Rows} rows, {result.ResumedAfter} of them from before, complete: {result.IsComplete}");
    }

    public static async Task PersonsAsync(PayablesReport report, IEnumerable<IAffiliateDirectory> directories, HashSet<string> verified)
    {
        var named = await report.WithPayeesAsync(directories);
        foreach (var person in named.ByPerson((account, payee) => verified.Contains(payee.Email!)))
            Console.WriteLine($"{person.Name}: {string.Join(", ", person.Sums.Select(sum => $"{sum.Owed.Amount} {sum.Currency}"))}");
    }
}
