using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Payables;

/// <summary>A directory over records in memory that counts how many it gave.</summary>
internal sealed class FakeDirectory(string account, params AffiliateProfile[] affiliates) : IAffiliateDirectory
{
    public AffiliateDirectoryDescriptor Descriptor { get; } =
        new(new AffiliateAccount("Fake", account), AffiliateCapabilities.None, MaxPageSize: 100);

    public Exception? Failure { get; init; }

    public int Given { get; private set; }

    public AsyncPageable<AffiliateProfile> GetAffiliates(AffiliateQuery? query = null, PagingOptions? paging = null) => new Listing(this);

    public Task<AffiliateProfile> GetAffiliateAsync(string id, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("Nothing here asks for one.");

    public Task<long> CountAsync(AffiliateQuery? query = null, CancellationToken cancellationToken = default) =>
        Task.FromResult((long)affiliates.Length);

    private AffiliateProfile Give(AffiliateProfile affiliate)
    {
        Given++;
        return Failure is null ? affiliate : throw Failure;
    }

    private sealed class Listing(FakeDirectory directory) : AsyncPageable<AffiliateProfile>
    {
        private readonly FakeDirectory _directory = directory;

        public override IAsyncEnumerable<Page<AffiliateProfile>> AsPages(
            string? continuationToken = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException("Nothing here asks for pages.");

        public override async IAsyncEnumerator<AffiliateProfile> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            foreach (var affiliate in _directory.Affiliates)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                yield return _directory.Give(affiliate);
            }
        }
    }

    private AffiliateProfile[] Affiliates => affiliates;
}
