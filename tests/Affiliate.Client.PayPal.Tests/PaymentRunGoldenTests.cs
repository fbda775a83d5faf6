using Affiliate.Client.Payouts;
using Affiliate.Client.PayPal.Runs;
using Affiliate.Client.Tests.Shared;
using static Affiliate.Client.Tests.Payables.Rows;

namespace Affiliate.Client.PayPal.Tests;

/// <summary>
/// The files byte by byte, as they are in tests/Fixtures/payment-run. Set UPDATE_GOLDEN=1 to write them anew after an intended change.
/// </summary>
public sealed class PaymentRunGoldenTests
{
    [Fact]
    public void The_files_are_those_that_were_reviewed()
    {
        var folder = Path.Combine(TestFiles.Root, "tests", "Fixtures", "payment-run");
        var run = PaymentRun.Create(
            [
                Row("30", PayoutStatus.Due, 12.5m, email: "ana@example.test", vendor: "LeadDyno"),
                Row("4", PayoutStatus.Due, 1234.56m, email: "o'neil+affiliate@example.test", vendor: "LeadDyno"),
                Row("p1", PayoutStatus.Due, 5000, "JPY", email: "yuki@example.test", vendor: "Leadway"),
                Row("p2", PayoutStatus.Due, 99.99m, "EUR", email: "zoe@example.test", vendor: "Leadway"),
                Row("p3", PayoutStatus.Due, -10, "EUR", email: "zoe@example.test", vendor: "Leadway"),
                Row("p4", PayoutStatus.Due, 10, null, email: "zoe@example.test", vendor: "Leadway"),
                Row("p5", PayoutStatus.Unknown, 10, email: "zoe@example.test", vendor: "Leadway"),
                Row("p6", PayoutStatus.Due, 10, "KWD", email: "zoe@example.test", vendor: "Leadway"),
                Row("p7", PayoutStatus.Due, 10, vendor: "Leadway"),
                Row("p8", PayoutStatus.Paid, 10, email: "zoe@example.test", vendor: "Leadway"),
            ],
            new PaymentRunOptions
            {
                Receiver = row => row.Payee?.Email,
                EmailSubject = "Your commission for June",
                Note = row => row.Key.Id == "4" ? "-1 + \"thanks\", Zoë" : null,
            }
        );
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(folder);
            foreach (var file in run.GetFiles()) File.WriteAllBytes(Path.Combine(folder, file.Name), file.Content.ToArray());
        }

        Directory.GetFiles(folder).Select(Path.GetFileName).Where(name => name != ".gitattributes").Order(StringComparer.Ordinal)
            .ShouldBe(run.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
        foreach (var file in run.GetFiles()) File.ReadAllBytes(Path.Combine(folder, file.Name)).ShouldBe(file.Content.ToArray(), file.Name);
    }
}
