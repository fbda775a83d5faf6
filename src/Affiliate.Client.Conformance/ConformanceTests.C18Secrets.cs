using System.Collections;
using System.Text;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    /// <summary>No secret comes out in logs traces metrics exceptions tokens or completeness reports.</summary>
    [Fact]
    public async Task C18_No_secret_comes_out_in_logs_traces_metrics_exceptions_tokens_or_completeness_reports()
    {
        using var seen = new Overheard();
        await using var bench = await StartAsync(rows: 30);
        bench.Server.Secrets.ShouldAllBe(secret => secret.StartsWith("canary-", StringComparison.Ordinal));
        var echo =
            $$"""{"error":"{{string.Join(' ', bench.Server.Secrets)}}","message":"{{bench.Server.Secrets[0]}}","code":"{{bench.Server.Secrets[^1]}}"}""";
        WireFault?[] faults =
        [
            null,
            .. new[] { 200, 302, 400, 401, 403, 404, 409, 422, 429, 500, 503 }.Select(status => new WireFault(WireFaultKind.Response)
            {
                Status = status,
                Body = echo,
            }),
            new(WireFaultKind.Reset),
            new(WireFaultKind.TruncateBody),
            new(WireFaultKind.TruncateGzip),
            new(WireFaultKind.Response) { Body = bench.Server.Secrets[0] },
        ];
        foreach (var fault in faults)
        {
            bench.Server.ClearFaults();
            if (fault is not null) bench.Server.Inject(fault with { Times = null });
            var program = bench.NewProgram(services: services => services.AddSingleton<ILoggerFactory>(seen));
            var failure = await Record.ExceptionAsync(() => bench.RunAsync(ReadAsync(program.GetRequiredService<IPayoutSource>(), seen)));
            (failure is null).ShouldBe(fault is null, $"{fault?.Kind} {fault?.Status}");
            for (; failure is not null; failure = failure.InnerException) Describe(failure, seen);
        }

        seen.Text.Length.ShouldBeGreaterThan(1000);
        foreach (var secret in bench.Server.Secrets)
        {
            foreach (var form in new[] { secret, Uri.EscapeDataString(secret), Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)) })
                seen.Text.ShouldNotContain(form, Case.Sensitive);
        }
    }

    private static async Task ReadAsync(IPayoutSource source, Overheard seen)
    {
        await foreach (var page in source.GetPayouts(new PayoutQuery { PageSize = 10 }).AsPages(cancellationToken: Bench.Token))
        {
            seen.Add($"{page.Completeness} {page.ContinuationToken} {Uri.UnescapeDataString(page.ContinuationToken ?? "")}");
            foreach (var row in page.Items) seen.Add(row.ToString());
        }
    }

    private static void Describe(Exception failure, Overheard seen)
    {
        seen.Add(failure.ToString());
        foreach (DictionaryEntry entry in failure.Data) seen.Add($"{entry.Key}={entry.Value}");
        if (failure is ProtocolException protocol) seen.Add($"{protocol.Excerpt} {protocol.JsonPath}");
        if (failure is AffiliateApiException api)
            seen.Add(
                $"{api.VendorCode} {api.TraceId} {string.Join(' ', api.Messages)} "
                    + $"{string.Join(' ', api.FieldErrors.SelectMany(field => field.Value.Append(field.Key)))}"
            );
    }
}
