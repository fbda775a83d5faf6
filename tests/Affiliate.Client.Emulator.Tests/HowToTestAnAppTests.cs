using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Emulator.Tests;

/// <summary>The example of docs/testing.md, which shows this very text.</summary>
public sealed class HowToTestAnAppTests
{
    // docs/testing.md: begin
    [Fact]
    public async Task My_app_sees_what_is_due_although_the_vendor_gives_smaller_pages_than_asked()
    {
        // The vendors, on a clock of the test. LeadDyno has 300 generated commissions and this one.
        var clock = new VirtualTimeProvider();
        await using var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { LeadDynoRows = 300, TimeProvider = clock },
            Token
        );
        emulator.LeadDyno.Commissions.Add(
            new LeadDynoCommissionRow
            {
                Id = 1,
                Amount = 20m,
                Currency = "USD",
                DueAt = clock.GetUtcNow(),
            }
        );
        emulator.LeadDyno.Faults.On("GET /commissions").Always().ClampSize(30);

        // The app's own registration, with one line more.
        await using var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock)
            .AddAffiliateClients(clients => clients.AddLeadDyno(options => options.ApiKey = "set by the emulator").UseEmulator(emulator))
            .BuildServiceProvider();
        var rows = await ReadAsync(services.GetRequiredService<IPayoutSource>());

        Assert.Equal(301, rows.Count);
        var mine = rows.Single(row => row.Key.Id == "1");
        Assert.Equal((PayoutStatus.Due, 20m, "USD"), (mine.Status, mine.Amount, mine.Currency));
        Assert.Equal(emulator.LeadDyno.CountByStatus()["due"], rows.Count(row => row.Status == PayoutStatus.Due));
        Assert.Equal(0, emulator.RateLimit.Violations);
    }

    private static async Task<List<Payout>> ReadAsync(IPayoutSource source)
    {
        var rows = new List<Payout>();
        await foreach (var row in source.GetPayouts().WithCancellation(Token)) rows.Add(row);
        return rows;
    }
    // docs/testing.md: end

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void The_page_shows_the_text_of_this_test()
    {
        var code = Between(
            TestFiles.Read("tests/Affiliate.Client.Emulator.Tests/HowToTestAnAppTests.cs"),
            "    // docs/testing.md: begin\n",
            "    // docs/testing.md: end\n"
        );
        var shown = string.Join('\n', code.Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line))
            .TrimEnd();
        TestFiles.Read("docs/testing.md").ShouldContain("```csharp\n" + shown + "\n```");
    }

    [Fact]
    public async Task A_key_that_the_vendor_no_longer_takes_is_an_authentication_error_without_the_key()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using var services = new ServiceCollection()
            .AddAffiliateClients(clients => clients.AddLeadDyno(options => options.ApiKey = "canary-mine").UseEmulator(emulator))
            .BuildServiceProvider();
        emulator.LeadDyno.ApiKey = "canary-rotated";

        var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(() =>
            ReadAsync(services.GetRequiredService<IPayoutSource>())
        );

        failure.ToString().ShouldNotContain("canary-");
        emulator.Requests.ShouldAllBe(request => request.StatusCode == 401);
    }

    private static string Between(string text, string begin, string end)
    {
        var start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return text[start..text.IndexOf(end, start, StringComparison.Ordinal)];
    }
}
