using System.Security.Cryptography;
using System.Text;
using Affiliate.Client.Errors;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>Tokens rest in a store: its failures and its files may hold them, what comes out may not.</summary>
[Collection(CanaryCollection.Name)]
public sealed class TokenStoreCanaryTests
{
    [Theory]
    [InlineData("read")]
    [InlineData("write")]
    [InlineData("lock")]
    public async Task A_store_that_shows_tokens_in_its_failures_does_not_get_them_out(string step)
    {
        var failure = await FailAsync(new TalkativeStore(step));
        failure.ShouldBeOfType<TransportException>().Message.ShouldContain("the token store failed (InvalidDataException");
        Canary.SecretIn(FailureText.Whole(failure)).ShouldBeNull();
    }

    [Theory]
    [InlineData("{\"refreshToken\": @")]
    [InlineData("@")]
    [InlineData("{\"@\": 1}")]
    [InlineData("{\"refreshToken\": [\"@\"]}")]
    [InlineData("{\"state\": \"@\"}")]
    public async Task A_damaged_file_shows_no_token(string content)
    {
        var directory = Directory.CreateTempSubdirectory("affiliate-client-");
        try
        {
            var name = $"leadway-{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("client\nloc")), 0, 12)}.json";
            await File.WriteAllTextAsync(
                Path.Combine(directory.FullName, name),
                content.Replace("@", "canary-q7x3zk-v9w2jd", StringComparison.Ordinal),
                TestContext.Current.CancellationToken
            );
            var failure = await FailAsync(new LeadwayFileTokenStore(directory.FullName));
            failure.ShouldBeOfType<TransportException>().Message.ShouldContain("the token store failed (JsonException");
            Canary.SecretIn(FailureText.Whole(failure)).ShouldBeNull();
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static async Task<Exception?> FailAsync(ILeadwayTokenStore store)
    {
        using var vendor = new EchoVendor("400");
        using var shown = new Shown();
        await using var services = CanaryAccount.Build("Leadway OAuth", vendor, log: shown, store: store);
        var failure = await Record.ExceptionAsync(() =>
            services.GetRequiredService<IPayoutSource>().GetPayouts().ToListAsync(TestContext.Current.CancellationToken).AsTask()
        );
        vendor.Requests.ShouldBeEmpty();
        Canary.SecretIn(shown.Text).ShouldBeNull();
        return failure;
    }

    private sealed class TalkativeStore(string step) : ILeadwayTokenStore
    {
        private readonly LeadwayMemoryTokenStore _inner = new();

        public ValueTask<LeadwayTokens?> ReadAsync(LeadwayTokenKey key, CancellationToken cancellationToken = default) =>
            step == "read" ? throw Failure(Canary.Secret("Stored")) : _inner.ReadAsync(key, cancellationToken);

        public ValueTask WriteAsync(LeadwayTokenKey key, LeadwayTokens tokens, CancellationToken cancellationToken = default) =>
            step == "write" ? throw Failure(tokens.RefreshToken) : _inner.WriteAsync(key, tokens, cancellationToken);

        public ValueTask<IAsyncDisposable> LockAsync(LeadwayTokenKey key, CancellationToken cancellationToken = default) =>
            step == "lock" ? throw Failure(Canary.Secret("Connection")) : _inner.LockAsync(key, cancellationToken);

        private static InvalidDataException Failure(string secret) => new($"not for '{secret}'", new InvalidOperationException(secret));
    }
}
