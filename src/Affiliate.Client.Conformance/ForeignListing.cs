using Affiliate.Client.Paging;

namespace Affiliate.Client.Conformance;

/// <summary>A list of another vendor, for a token that no adapter may take.</summary>
internal sealed class ForeignListing : IListing<string>
{
    private static readonly string[] Rows = ["1", "2", "3", "4"];

    public AffiliateAccount Account { get; } = new("Foreign", AffiliateAccount.DefaultName);

    public string Name => "payouts";

    public string QueryText => "";

    public ListingShape Shape { get; } = ListingShape.Offset(maxSize: 2);

    public static async Task<string> TokenAsync(CancellationToken cancellationToken)
    {
        await foreach (var page in ListingPageable.Create(new ForeignListing()).AsPages(null, cancellationToken))
            return page.ContinuationToken ?? throw new InvalidOperationException("The first page is the last.");

        throw new InvalidOperationException("There is no page.");
    }

    public RowKey KeyOf(string item) => RowKey.From(item);

    public ValueTask<ListingWindow<string>> FetchAsync(WindowRequest window, CancellationToken cancellationToken) =>
        new(new ListingWindow<string>([.. Rows.Skip((int)window.Offset).Take(window.Size)]));
}
