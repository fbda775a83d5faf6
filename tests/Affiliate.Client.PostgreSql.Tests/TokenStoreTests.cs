using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.PostgreSql.Tokens;
using NodaTime;
using Npgsql;

namespace Affiliate.Client.PostgreSql.Tests;

/// <summary>Two stores stand for two machines.</summary>
public sealed class TokenStoreTests(PostgresFixture server)
{
    private static readonly LeadwayTokenKey Key = new("app", "location");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_one_machine_wrote_another_reads()
    {
        var options = new PostgreSqlOptions { ConnectionString = await server.NewDatabaseAsync() };
        await using var one = new PostgreSqlTokenStore(options);
        await using var two = new PostgreSqlTokenStore(options);
        (await two.ReadAsync(Key, Cancel)).ShouldBeNull();
        var tokens = Tokens("canary-1") with
        {
            AccessToken = "canary-access",
            IssuedAt = Instant.FromUtc(2026, 1, 2, 3, 4, 5),
            ExpiresAt = Instant.FromUtc(2026, 1, 3, 3, 4, 5),
            State = LeadwayRefreshState.Sent,
        };
        await one.WriteAsync(Key, tokens, Cancel);
        (await two.ReadAsync(Key, Cancel)).ShouldBe(tokens);
        (await two.ReadAsync(Key with { LocationId = "other" }, Cancel)).ShouldBeNull();
        await two.WriteAsync(Key, Tokens("canary-2"), Cancel);
        (await one.ReadAsync(Key, Cancel))!.RefreshToken.ShouldBe("canary-2");
    }

    [Fact]
    public async Task One_machine_at_a_time_may_refresh()
    {
        var options = new PostgreSqlOptions { ConnectionString = await server.NewDatabaseAsync() };
        await using var one = new PostgreSqlTokenStore(options);
        await using var two = new PostgreSqlTokenStore(options);
        var turn = await one.LockAsync(Key, Cancel);
        var waits = two.LockAsync(Key, Cancel).AsTask();
        await using (await two.LockAsync(Key with { LocationId = "other" }, Cancel)) waits.IsCompleted.ShouldBeFalse();
        await one.WriteAsync(Key, Tokens("canary-1"), Cancel);
        await turn.DisposeAsync();
        await using (await waits) (await two.ReadAsync(Key, Cancel))!.RefreshToken.ShouldBe("canary-1");
    }

    [Fact]
    public async Task A_holder_whose_connection_ended_writes_nothing_any_more()
    {
        var database = await server.NewDatabaseAsync();
        var options = new PostgreSqlOptions { ConnectionString = database };
        await using var stalled = new PostgreSqlTokenStore(options);
        await using var other = new PostgreSqlTokenStore(options);
        var lost = await stalled.LockAsync(Key, Cancel);
        await stalled.WriteAsync(Key, Tokens("canary-1"), Cancel);
        await EndHolderAsync(database);
        await using (await other.LockAsync(Key, Cancel)) await other.WriteAsync(Key, Tokens("canary-2"), Cancel);
        await Should.ThrowAsync<NpgsqlException>(() => stalled.WriteAsync(Key, Tokens("canary-late"), Cancel).AsTask());
        await lost.DisposeAsync();
        (await other.ReadAsync(Key, Cancel))!.RefreshToken.ShouldBe("canary-2");
    }

    [Fact]
    public async Task Nor_does_it_through_the_next_holder_of_the_same_process()
    {
        var database = await server.NewDatabaseAsync();
        await using var store = new PostgreSqlTokenStore(new PostgreSqlOptions { ConnectionString = database });
        var lost = await store.LockAsync(Key, Cancel);
        await store.WriteAsync(Key, Tokens("canary-1"), Cancel);
        await EndHolderAsync(database);
        var next = store.LockAsync(Key, Cancel).AsTask();
        await Should.ThrowAsync<NpgsqlException>(() => store.WriteAsync(Key, Tokens("canary-late"), Cancel).AsTask());
        next.IsCompleted.ShouldBeFalse("within a process one holder ends before the next begins");
        await lost.DisposeAsync();
        await using (await next) await store.WriteAsync(Key, Tokens("canary-2"), Cancel);
        (await store.ReadAsync(Key, Cancel))!.RefreshToken.ShouldBe("canary-2");
    }

    [Fact]
    public async Task What_was_set_after_the_store_was_made_changes_nothing()
    {
        var options = new PostgreSqlOptions { ConnectionString = await server.NewDatabaseAsync() };
        await using var store = new PostgreSqlTokenStore(options);
        options.TokenLockTimeout = TimeSpan.FromMilliseconds(1);
        await using (await store.LockAsync(Key, Cancel)) await store.WriteAsync(Key, Tokens("canary-1"), Cancel);
        (await store.ReadAsync(Key, Cancel))!.RefreshToken.ShouldBe("canary-1");
    }

    [Fact]
    public async Task What_does_not_follow_what_is_stored_is_refused()
    {
        var database = await server.NewDatabaseAsync();
        await using var store = new PostgreSqlTokenStore(new PostgreSqlOptions { ConnectionString = database });
        await store.WriteAsync(Key, Tokens("canary-1"), Cancel);
        await using (await store.LockAsync(Key, Cancel))
        {
            await PostgresFixture.RunAsync(database, "UPDATE affiliate_client.leadway_token SET version = version + 1");
            await Should.ThrowAsync<IOException>(() => store.WriteAsync(Key, Tokens("canary-2"), Cancel).AsTask());
        }

        (await store.ReadAsync(Key, Cancel))!.RefreshToken.ShouldBe("canary-1");
    }

    private static async Task EndHolderAsync(string database)
    {
        const string end = "SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype = 'advisory' "
            + "AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
        (await PostgresFixture.RunAsync(database, end)).ShouldBe(1L);
    }

    private static LeadwayTokens Tokens(string refreshToken) =>
        new() { RefreshToken = refreshToken, Origin = "", State = LeadwayRefreshState.Unused };
}
