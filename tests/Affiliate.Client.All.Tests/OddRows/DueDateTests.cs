using Affiliate.Client.All.Tests.Hostile;
using Affiliate.Client.All.Tests.Secrets;
using Affiliate.Client.All.Tests.Sockets;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Affiliate.Client.All.Tests.OddRows;

/// <summary>LeadDyno may leave out due dates; then no query for due rows finds anything, and that is said.</summary>
public sealed class DueDateTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_commissions_without_a_due_date_say_so_and_a_query_for_due_rows_does_not_stay_silent()
    {
        await using var server = new SocketServer(request => SocketReply.Json(200, $$"""
            {"page":{{ListRequest.From(request).Page}},"per_page":200,"commissions":[{{(ListRequest.From(request).Page > 1 ? "" : """
            {"id":1,"amount":"1.0"},{"id":2,"amount":"1.0","paid":true},{"id":3,"amount":"1.0","cancelled":true},{"id":4,"amount":"1.0"}
            """)}}]}
            """));
        using var logs = new Shown();
        await using var services = SocketAccounts.Build(
            server.Address,
            retries: 0,
            before: known => known.AddSingleton<ILoggerFactory>(logs)
        );
        var source = services.GetRequiredService<IPayoutSources>().Get("LeadDyno");
        var due = new PayoutQuery { Due = new Interval(null, Instant.FromUtc(2100, 1, 1, 0, 0)) };
        (await source.GetPayouts(due).ToListAsync(Token)).ShouldBeEmpty();
        (await source.GetPayouts(due).ToListAsync(Token)).ShouldBeEmpty();
        logs.Text.Split("LeadDyno/default: open commissions").Length.ShouldBe(2, "once, however often the list is read");

        (await source.GetPayouts().ToListAsync(Token))
            .Where(row => row.Anomalies.HasFlag(PayoutAnomalies.DueDateMissing))
            .Select(row => (row.Key.Id, row.Status))
            .ShouldBe([("1", PayoutStatus.Unknown), ("4", PayoutStatus.Unknown)]);
    }
}
