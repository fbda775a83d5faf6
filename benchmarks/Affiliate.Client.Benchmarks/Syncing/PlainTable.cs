using Affiliate.Client.Payouts;
using Microsoft.EntityFrameworkCore;

namespace Affiliate.Client.Benchmarks.Syncing;

/// <summary>
/// The loop that one writes by hand with EF Core: <c>AddRange</c> and <c>SaveChanges</c> for each 2 000 rows, the size of the ledger's
/// own batches. It keeps rows only: no history, no order of changes, no place to go on, and no row is ever found to be gone.
/// </summary>
internal sealed class PlainTable(DbContextOptions<PlainTable> options) : DbContext(options)
{
    private const int BatchRows = 2000;

    private DbSet<PlainRow> Rows => Set<PlainRow>();

    public static async Task CreateAsync(DbContextOptions<PlainTable> options)
    {
        await using var table = new PlainTable(options);
        await table.Database.EnsureCreatedAsync();
    }

    public static async Task FillAsync(DbContextOptions<PlainTable> options, IPayoutSource source)
    {
        await foreach (var batch in source.GetPayouts().Chunk(BatchRows))
        {
            await using var table = new PlainTable(options);
            table.AddRange(batch.Select(PlainRow.From));
            await table.SaveChangesAsync();
        }
    }

    public static async Task UpdateAsync(DbContextOptions<PlainTable> options, IPayoutSource source)
    {
        await foreach (var batch in source.GetPayouts().Select(PlainRow.From).Chunk(BatchRows))
        {
            await using var table = new PlainTable(options);
            var ids = batch.Select(row => row.Id).ToArray();
            var known = await table.Rows.Where(row => EF.Parameter(ids).Contains(row.Id)).ToDictionaryAsync(row => row.Id);
            foreach (var row in batch) table.Entry(known[row.Id]).CurrentValues.SetValues(row);
            await table.SaveChangesAsync();
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<PlainRow>();
}
