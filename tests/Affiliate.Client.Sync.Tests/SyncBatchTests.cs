using Affiliate.Client.Accounts;
using Affiliate.Client.Sync.Runs;
using NodaTime;

namespace Affiliate.Client.Sync.Tests;

public sealed class SyncBatchTests
{
    [Fact]
    public void A_row_changes_once_in_a_transaction()
    {
        var (batch, row) = (Unwritten(), Rows.Stored("1"));
        batch.Miss(row, 1);
        batch.Supersede(row, "p1");

        Should.Throw<InvalidOperationException>(() => batch.Supersede(row, "p2")).Message.ShouldContain("changes twice");
        batch.Supersede(Rows.Stored("2"), "p1");
        batch.Changes.ShouldBe(2);
    }

    /// <summary>A batch without a database, to be filled and never written.</summary>
    internal static SyncBatch Unwritten() =>
        new(null!, new AffiliateAccount("Fake", AffiliateAccount.DefaultName), Instant.FromUnixTimeSeconds(0), keepRaw: false);
}
