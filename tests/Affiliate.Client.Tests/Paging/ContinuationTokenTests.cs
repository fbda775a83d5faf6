using System.Security.Cryptography;
using System.Text;
using Affiliate.Client.Accounts;
using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Paging.Tokens;

namespace Affiliate.Client.Tests.Paging;

public sealed class ContinuationTokenTests
{
    private static readonly AffiliateAccount Account = new("AffiliateWP", "shop & co");
    private static readonly ResumePoint Point = new(ResumeKind.Row, 99, null, [1, 2, ulong.MaxValue]);

    private static readonly PagingScheme Offsets = PagingScheme.Offset(100);

    private static string Token(string query = "status=paid") => ContinuationToken.Write(Account, "payouts", query, Point);

    [Fact]
    public void It_reads_back_what_was_written()
    {
        var point = ContinuationToken.Read(Token(), Account, "payouts", "status=paid", Offsets);
        point.Position.ShouldBe(99);
        point.Keys.ShouldBe(Point.Keys);
    }

    [Fact]
    public void It_says_what_it_is_and_hides_the_query()
    {
        Token("payee=someone@example.test")
            .ShouldStartWith("affiliate-list-2&vendor=AffiliateWP&account=shop%20%26%20co&list=payouts&query=");
        Token("payee=someone@example.test").ShouldNotContain("someone");
    }

    [Fact]
    public void Another_vendor_account_list_query_or_way_of_paging_is_refused_by_name()
    {
        Refused(Account with { Vendor = "Aisle" }, "payouts", "status=paid").ShouldContain("Aisle");
        Refused(Account with { Name = "other" }, "payouts", "status=paid").ShouldContain("other");
        Refused(Account, "referrals", "status=paid").ShouldContain("referrals");
        Refused(Account, "payouts", "status=due").ShouldContain("another query");
        Refused(Account, "payouts", "status=paid", PagingScheme.Cursor(10)).ShouldContain("another way");
    }

    [Theory]
    [InlineData(nameof(ResumeKind.Row), long.MaxValue, 3)]
    [InlineData(nameof(ResumeKind.Row), 1_000_000_001, 3)]
    [InlineData(nameof(ResumeKind.Page), long.MaxValue, 3)]
    [InlineData(nameof(ResumeKind.Row), 5, 0)]
    [InlineData(nameof(ResumeKind.Page), 2, 0)]
    public void A_forged_token_without_keys_or_at_a_place_that_no_list_has_is_refused(string kind, long position, int keys)
    {
        var parsed = Enum.Parse<ResumeKind>(kind);
        var forged = ContinuationToken.Write(Account, "payouts", "", new(parsed, position, null, new ulong[keys]));
        Should
            .Throw<InvalidContinuationTokenException>(() =>
                ContinuationToken.Read(forged, Account, "payouts", "", parsed == ResumeKind.Page ? PagingScheme.FixedPage() : Offsets)
            )
            .Message.ShouldContain("damaged");
    }

    [Theory]
    [InlineData(nameof(ResumeKind.Page), "Offset")]
    [InlineData(nameof(ResumeKind.Page), "Cursor")]
    [InlineData(nameof(ResumeKind.Row), "FixedPage")]
    [InlineData(nameof(ResumeKind.Row), "Unpaged")]
    [InlineData(nameof(ResumeKind.Row), "Cursor")]
    [InlineData(nameof(ResumeKind.Cursor), "Offset")]
    [InlineData(nameof(ResumeKind.Cursor), "Page")]
    [InlineData(nameof(ResumeKind.Cursor), "Unpaged")]
    public void A_place_that_such_a_list_does_not_have_is_refused(string kind, string paging)
    {
        var scheme = paging switch
        {
            "Offset" => Offsets,
            "Page" => PagingScheme.Page(100),
            "FixedPage" => PagingScheme.FixedPage(),
            "Unpaged" => PagingScheme.Unpaged(),
            _ => PagingScheme.Cursor(100),
        };
        var token = ContinuationToken.Write(Account, "payouts", "", new(Enum.Parse<ResumeKind>(kind), 2, "c", [1]));
        Should
            .Throw<InvalidContinuationTokenException>(() => ContinuationToken.Read(token, Account, "payouts", "", scheme))
            .Message.ShouldContain("another way");
    }

    [Fact]
    public void A_change_of_any_character_is_noticed()
    {
        var token = Token();
        for (var i = 0; i < token.Length; i++)
        {
            var damaged = token[..i] + (token[i] == 'x' ? 'y' : 'x') + token[(i + 1)..];
            Should.Throw<InvalidContinuationTokenException>(
                () => ContinuationToken.Read(damaged, Account, "payouts", "status=paid", Offsets),
                damaged
            );
            Should.Throw<InvalidContinuationTokenException>(() =>
                ContinuationToken.Read(token[..i], Account, "payouts", "status=paid", Offsets)
            );
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("affiliate-list-2")]
    [InlineData("affiliate-list-9&vendor=AffiliateWP")]
    [InlineData("https://example.test/?page=2")]
    public void Any_other_text_is_refused(string text) =>
        Should.Throw<InvalidContinuationTokenException>(() =>
            Pageable.Create(new SimulatedList(PagingScheme.Offset(10), [])).AsPages(text)
        );

    [Theory]
    [InlineData(
        "affiliate-list-9&vendor=AffiliateWP",
        "The continuation token is of another version; this one reads affiliate-list-2. Start without a token."
    )]
    [InlineData(
        "affiliate-list-1&vendor=AffiliateWP",
        "The continuation token is of another version; this one reads affiliate-list-2. Start without a token."
    )]
    [InlineData("hello", "This is no continuation token of this library. Start without a token.")]
    [InlineData("affiliate-list-2", "The continuation token is damaged. Start without a token.")]
    public void A_refusal_says_what_the_text_is_and_what_to_do(string text, string message) =>
        Should
            .Throw<InvalidContinuationTokenException>(() => ContinuationToken.Read(text, Account, "payouts", "", Offsets))
            .Message.ShouldBe(message);

    [Theory]
    [InlineData("kind=Row", "kind=9")]
    [InlineData("kind=Row", "kind=1")]
    [InlineData("kind=Row", "kind=row")]
    [InlineData("kind=Row", "kind=")]
    [InlineData("at=99", "at=-1")]
    [InlineData("at=99", "at=many")]
    [InlineData("keys=AAAAAAAAAAEAAAAAAAAAAv__________", "keys=AAAA")]
    [InlineData("keys=AAAAAAAAAAEAAAAAAAAAAv__________", "keys=!")]
    public void Text_with_the_right_sum_and_impossible_content_is_damaged(string part, string forged)
    {
        var token = Token();
        token.ShouldContain(part);
        Should
            .Throw<InvalidContinuationTokenException>(() =>
                ContinuationToken.Read(
                    Sealed(token.Replace(part, forged, StringComparison.Ordinal)),
                    Account,
                    "payouts",
                    "status=paid",
                    Offsets
                )
            )
            .Message.ShouldBe("The continuation token is damaged. Start without a token.");
    }

    [Fact]
    public void Resealed_text_is_read_so_that_it_is_the_content_that_is_refused() =>
        ContinuationToken
            .Read(Sealed(Token().Replace("at=99", "at=7", StringComparison.Ordinal)), Account, "payouts", "status=paid", Offsets)
            .Position.ShouldBe(7);

    [Theory]
    [InlineData(1400, true)]
    [InlineData(1600, false)]
    public void Text_of_more_than_16_KiB_is_refused_unread(int keys, bool isRead)
    {
        var token = ContinuationToken.Write(
            Account,
            "payouts",
            "",
            Point with { Keys = [.. Enumerable.Range(1, keys).Select(i => (ulong)i)] }
        );
        if (isRead)
            ContinuationToken.Read(token, Account, "payouts", "", Offsets).Keys.Length.ShouldBe(keys);
        else
            Should.Throw<InvalidContinuationTokenException>(() => ContinuationToken.Read(token, Account, "payouts", "", Offsets));
    }

    private static string Sealed(string token)
    {
        var body = token[..token.LastIndexOf('&')];
        return $"{body}&sum={Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(body)).AsSpan(0, 4))}";
    }

    private static string Refused(AffiliateAccount account, string list, string query, PagingScheme? scheme = null) =>
        Should
            .Throw<InvalidContinuationTokenException>(() => ContinuationToken.Read(Token(), account, list, query, scheme ?? Offsets))
            .Message;
}
