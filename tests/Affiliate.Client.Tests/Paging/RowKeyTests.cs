using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

public sealed class RowKeyTests
{
    /// <summary>Continuation tokens hold keys: tokens that were stored by an older version must still find their rows.</summary>
    [Theory]
    [InlineData("", 0x0000000000000000UL)]
    [InlineData("a", 0x0CC452F501C624F9UL)]
    [InlineData("ab", 0x0D3917E0D02A64DBUL)]
    [InlineData("abc", 0xCE863E757AE0689FUL)]
    [InlineData("abcd", 0x499C986575F779D3UL)]
    [InlineData("abcde", 0x3A08234AC5B79945UL)]
    [InlineData("65df04201e428a0c5ebb6571", 0x6A4FF358F62D2C69UL)]
    [InlineData("ünï-漢字", 0x06F70DB5F9A173A4UL)]
    public void The_key_of_a_text_never_changes(string id, ulong key) => RowKey.From(id).Value.ShouldBe(key);

    [Theory]
    [InlineData(0, 0UL)]
    [InlineData(17, 17UL)]
    [InlineData(-1, ulong.MaxValue)]
    public void The_key_of_a_number_is_the_number(long id, ulong key) => RowKey.From(id).Value.ShouldBe(key);

    [Fact]
    public void No_id_is_no_key() => Should.Throw<ArgumentNullException>(() => RowKey.From(null!));
}
