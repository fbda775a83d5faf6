using Microsoft.Data.Sqlite;

namespace Affiliate.Client.Samples.Web;

/// <summary>A SQLite file that lives as long as the program.</summary>
internal sealed class TemporaryLedger : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("affiliate-web-");

    public string ConnectionString => $"Data Source={Path.Combine(_folder.FullName, "ledger.db")}";

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
