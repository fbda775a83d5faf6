using Affiliate.Client.Leadway.Tokens;

namespace Affiliate.Client.Leadway.Tests.Tokens;

public sealed class FileStoreTests : IDisposable
{
    private static readonly LeadwayTokenKey Key = new("app", "location");
    private readonly string _directory = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task What_is_written_is_read_by_another_store()
    {
        (await new LeadwayFileTokenStore(_directory).ReadAsync(Key, Token)).ShouldBeNull();
        var tokens = Tokens("canary-1");
        await new LeadwayFileTokenStore(_directory).WriteAsync(Key, tokens, Token);
        (await new LeadwayFileTokenStore(_directory).ReadAsync(Key, Token)).ShouldBe(tokens);
        (await new LeadwayFileTokenStore(_directory).ReadAsync(new("other", "location"), Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_byte_order_mark_of_an_editor_does_no_harm()
    {
        var store = new LeadwayFileTokenStore(_directory);
        await store.WriteAsync(Key, Tokens("canary-1"), Token);
        var file = Directory.GetFiles(_directory).ShouldHaveSingleItem();
        await File.WriteAllBytesAsync(file, [0xEF, 0xBB, 0xBF, .. await File.ReadAllBytesAsync(file, Token)], Token);
        (await store.ReadAsync(Key, Token)).ShouldBe(Tokens("canary-1"));
    }

    [Fact]
    public async Task Files_are_their_owners_only()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("There are no such permissions on this system.");
            return;
        }

        var store = new LeadwayFileTokenStore(_directory);
        await using (await store.LockAsync(Key, Token)) await store.WriteAsync(Key, Tokens("canary-1"), Token);
        File.GetUnixFileMode(_directory).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.GetFiles(_directory).Length.ShouldBe(2);
        foreach (var file in Directory.GetFiles(_directory))
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task A_crash_while_writing_leaves_the_old_tokens()
    {
        var store = new LeadwayFileTokenStore(_directory);
        await store.WriteAsync(Key, Tokens("canary-1"), Token);
        var file = Directory.GetFiles(_directory).ShouldHaveSingleItem();
        await File.WriteAllTextAsync(file + ".new", """{"refreshToken":"can""", Token);
        (await store.ReadAsync(Key, Token))!.RefreshToken.ShouldBe("canary-1");
        await store.WriteAsync(Key, Tokens("canary-2"), Token);
        (await store.ReadAsync(Key, Token))!.RefreshToken.ShouldBe("canary-2");
        Directory.GetFiles(_directory).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Readers_see_whole_files_while_a_writer_replaces_them()
    {
        var store = new LeadwayFileTokenStore(_directory);
        await store.WriteAsync(Key, Tokens("canary-0"), Token);
        var writer = Task.Run(async () =>
        {
            for (var i = 1; i <= 50; i++) await store.WriteAsync(Key, Tokens($"canary-{i}"), Token);
        }, Token);
        while (!writer.IsCompleted) (await store.ReadAsync(Key, Token)).ShouldNotBeNull().RefreshToken.ShouldStartWith("canary-");
        await writer;
    }

    [Fact]
    public async Task One_holder_at_a_time()
    {
        var (inside, max) = (0, 0);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            var store = new LeadwayFileTokenStore(_directory);
            await using (await store.LockAsync(Key, Token))
            {
                max = Math.Max(max, Interlocked.Increment(ref inside));
                await store.WriteAsync(Key, Tokens("canary-1"), Token);
                Interlocked.Decrement(ref inside);
            }
        }));
        max.ShouldBe(1);
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        var store = new LeadwayFileTokenStore(_directory);
        await using var held = await store.LockAsync(Key, Token);
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(120), TimeProvider.System);
        await Should.ThrowAsync<OperationCanceledException>(async () => await store.LockAsync(Key, leaving.Token));
    }

    private static LeadwayTokens Tokens(string refreshToken) => new()
    {
        RefreshToken = refreshToken,
        AccessToken = "canary-access",
        IssuedAt = NodaTime.Instant.FromUtc(2026, 1, 1, 0, 0),
        ExpiresAt = NodaTime.Instant.FromUtc(2026, 1, 2, 0, 0),
        Origin = "AB",
        State = LeadwayRefreshState.Unused,
    };
}
