using Microsoft.EntityFrameworkCore;

namespace Affiliate.Client.Tests.Ledger;

/// <summary>Makes the database itself refuse every write to the ledger's rows and to their history.</summary>
internal static class ReadOnlyRows
{
    private static readonly string[] Tables = ["affiliate_payouts", "affiliate_payout_changes", "affiliate_change_counter"];

    private static readonly string[] Writes = ["INSERT", "UPDATE", "DELETE"];

    public static async Task RefuseWritesAsync(DbContext context, CancellationToken cancellationToken = default)
    {
        var isSqlite = context.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal);
        var raise = isSqlite
            ? "BEGIN SELECT RAISE(ABORT, 'a row was written'); END"
            : "EXECUTE FUNCTION refuse_write()";
        List<string> statements =
        [
            .. from table in Tables
               from write in Writes
               select $"CREATE TRIGGER refuse_{table}_{write} BEFORE {write} ON {table} FOR EACH ROW {raise}",
        ];
        if (!isSqlite)
        {
            statements.Insert(
                0,
                "CREATE FUNCTION refuse_write() RETURNS trigger LANGUAGE plpgsql AS "
                    + "'BEGIN RAISE EXCEPTION ''a row was written''; END'");
        }

        foreach (var statement in statements) await context.Database.ExecuteSqlRawAsync(statement, cancellationToken);
    }
}
