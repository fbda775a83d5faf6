using System.Text;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using FsCheck;
using FsCheck.Fluent;
using static Affiliate.Client.Reports.Tests.Rows;

namespace Affiliate.Client.Reports.Tests;

public sealed class PayoutFileTests : IDisposable
{
    private static readonly Gen<string?> Text = Gen.Elements<string?>(
        null, "x", " padded ", "a,b", "\"quoted\"", "two\r\nlines", "=1+1", "+44 20", "-5", "@sum", "\tx", "＝1", "Żółć 🦊", "it's");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("payouts");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_field_of_the_csv_is_read_back_by_the_rfc() => Prop.ForAll(Text.ArrayOf(4).ToArbitrary(), async texts =>
    {
        var row = Row("1", -5.250m) with
        {
            VendorStatus = texts[0],
            Method = texts[1],
            Reference = texts[2],
            Campaign = new PayoutCampaign(texts[3]),
        };
        var csv = CsvReader.Read(await WriteAsync(ReportFormat.Csv, row));
        csv.Count.ShouldBe(2);
        var fields = csv[0].Zip(csv[1]).ToDictionary(pair => pair.First, pair => pair.Second);
        fields["amount"].ShouldBe("-5.250"); // a number: its sign is no formula
        fields["created_at"].ShouldBe("2025-01-02T03:04:05Z");
        foreach (var (name, text) in new[] { "vendor_status", "method", "reference", "campaign_id" }.Zip(texts))
            fields[name].ShouldBe(text is { Length: > 0 } && "=+-@\t＝".Contains(text[0]) ? "'" + text : text ?? "");
    }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task The_columns_of_csv_and_json_are_the_same()
    {
        var names = CsvReader.Read(await WriteAsync(ReportFormat.Csv))[0];
        var line = await WriteAsync(ReportFormat.JsonLines, Row("1", name: "Żółć"));
        using var json = System.Text.Json.JsonDocument.Parse(line);
        json.RootElement.EnumerateObject().Select(field => field.Name).ShouldBe(names);
        line.ShouldContain("Żółć");
        line.ShouldContain("\"amount\":1,");
        line.ShouldEndWith("}\n");
        line.ShouldNotContain("canary");
    }

    [Fact]
    public void Lines_are_read_again_as_equal_rows() => Prop.ForAll(Text.ListOf().ToArbitrary(), async texts =>
    {
        Payout[] rows = [.. texts.Select((text, i) => Row($"{i}", i / 8m) with { Reference = text })];
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(await WriteAsync(ReportFormat.JsonLines, rows)));
        (await PayoutFile.ReadJsonLinesAsync(stream, Token).ToListAsync(Token)).ShouldBe(rows.Select(PayoutRow.From));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task A_line_that_is_no_payout_is_named()
    {
        var lines = await WriteAsync(ReportFormat.JsonLines, Row("1")) + "{\"vendor\":1}\n";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        var failure = await Should.ThrowAsync<InvalidDataException>(
            async () => await PayoutFile.ReadJsonLinesAsync(stream, Token).ToListAsync(Token));
        failure.Message.ShouldStartWith("Line 2 ");
    }

    [Fact]
    public async Task A_page_shows_what_it_was_given_as_text()
    {
        var html = await WriteAsync(ReportFormat.Html, Row("1", 1234.5m, name: "<script>x()</script>"));
        html.ShouldContain("<td>&lt;script&gt;x()&lt;/script&gt;</td>");
        html.ShouldNotContain("<script");
        html.ShouldContain("<td class=\"n\">1,234.50</td>");
        html.ShouldContain("default-src 'none'");
        html.ShouldEndWith("</body></html>\n");
    }

    [Fact]
    public async Task A_file_is_whole_or_what_it_was_before()
    {
        var path = Path.Combine(_folder.FullName, "payouts.csv");
        (await PayoutFile.SaveAsync(Source("default", Row("1"), Row("2")).GetPayouts(), path, Token)).ShouldBe(2);
        var before = await File.ReadAllTextAsync(path, Token);
        CsvReader.Read(before).Count.ShouldBe(3);

        var failing = Source("default", Enumerable.Range(0, 250).Select(i => Row($"{i}")));
        var rows = failing.GetPayouts(new PayoutQuery { PageSize = 50 }).Select(row =>
        {
            if (row.Key.Id == "120") failing.Failure = new ProtocolException(failing.Descriptor.Account, "list", "It broke.");
            return row;
        });
        await Should.ThrowAsync<ProtocolException>(() => PayoutFile.SaveAsync(rows, path, Token));
        (await File.ReadAllTextAsync(path, Token)).ShouldBe(before);
        _folder.GetFiles().Select(file => file.Name).ShouldBe(["payouts.csv"]);
        await Should.ThrowAsync<ArgumentException>(() => PayoutFile.SaveAsync(rows, "payouts.xml", Token));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<string> WriteAsync(ReportFormat format, params Payout[] rows)
    {
        using var stream = new MemoryStream();
        (await PayoutFile.WriteAsync(rows.ToAsyncEnumerable(), stream, format, Token)).ShouldBe(rows.Length);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }
}
