using System.Globalization;
using System.Text;
using System.Text.Json;
using static Affiliate.Client.Reports.Tests.Rows;

namespace Affiliate.Client.Reports.Tests;

public sealed class PayablesFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("payables");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Csv_and_json_hold_what_is_owed_by_age(bool byPayee)
    {
        var report = await ReportAsync(Row("1", 10.5m, overdue: 40), Row("2", -3m, payee: "8"), Row("3", 2m, account: "other"));
        var options = new PayablesFileOptions { ByPayee = byPayee };
        var csv = CsvReader.Read(await WriteAsync(ReportFormat.Csv));
        csv[0].ShouldBe(
            byPayee
                ? ["vendor", "account", "payee_kind", "payee_id", "payee_name", "payee_email", "currency", "bucket", "rows", "amount"]
                : ["vendor", "account", "currency", "bucket", "rows", "amount"]);
        csv.Single(line => line.Contains("31-60 days"))[^3..].ShouldBe(["31-60 days", "1", "10.5"]);
        csv.Skip(1).Sum(line => decimal.Parse(line[^1], CultureInfo.InvariantCulture)).ShouldBe(report.ByCurrency()[0].Owed.Amount);

        var lines = (await WriteAsync(ReportFormat.JsonLines)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(csv.Count - 1);
        using var json = JsonDocument.Parse(lines[0]);
        (json.RootElement.GetProperty("payee_id").GetString() is null).ShouldBe(!byPayee);
        json.RootElement.GetProperty("amount").GetDecimal().ShouldBe(decimal.Parse(csv[1][^1], CultureInfo.InvariantCulture));

        async Task<string> WriteAsync(ReportFormat format)
        {
            using var stream = new MemoryStream();
            await PayablesFile.WriteAsync(report, stream, format, options, Token);
            return Encoding.UTF8.GetString(stream.ToArray());
        }
    }

    [Fact]
    public async Task A_page_tells_equal_names_apart_and_encodes_them()
    {
        var path = Path.Combine(_folder.FullName, "owed.html");
        var report = await ReportAsync(
            Row("1", 5m, "Ann <b>", payee: "7"), Row("2", 4m, "ann  <b>", payee: "8"), Row("3", 3m, "Bob", payee: "9"));
        await PayablesFile.SaveAsync(report, path, cancellationToken: Token);
        var html = await File.ReadAllTextAsync(path, Token);
        html.ShouldContain("<td>Ann &lt;b&gt; (7)</td>");
        html.ShouldContain("<td>ann &lt;b&gt; (8)</td>");
        html.ShouldContain("<td>Bob</td>");
        html.ShouldNotContain("Incomplete");
        _folder.GetFiles().Length.ShouldBe(1);
        await Should.ThrowAsync<ArgumentException>(() => PayablesFile.SaveAsync(report, "owed.pdf", cancellationToken: Token));
    }

    [Fact]
    public async Task A_page_with_fewer_payees_shows_the_largest()
    {
        using var stream = new MemoryStream();
        var report = await ReportAsync(Enumerable.Range(1, 9).Select(i => Row($"{i}", i, $"Payee {i}", payee: $"{i}")));
        await PayablesFile.WriteAsync(report, stream, ReportFormat.Html, new PayablesFileOptions { LargestPayees = 2 }, Token);
        var html = Encoding.UTF8.GetString(stream.ToArray());
        html.ShouldContain("Payee 9");
        html.ShouldContain("Payee 8");
        html.ShouldNotContain("Payee 7");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
