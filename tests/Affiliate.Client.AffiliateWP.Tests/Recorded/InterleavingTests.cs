using System.Globalization;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.AffiliateWP.Tests.Recorded;

/// <summary>
/// Every order in which a shop's changes can fall between the requests of one reading: what a referral earned is in one row.
/// </summary>
public sealed class InterleavingTests
{
    private const int Requests = 11;
    private const int Made = 4;
    private const int Other = 9;

    public static TheoryData<string, string[]> Changes => new()
    {
        { "none", ["pay", "void"] },
        { "none", ["pay", "delete"] },
        { "none", ["pay", "drop"] },
        { "paid", ["void", "pay other"] },
        { "paid", ["delete", "pay other"] },
        { "paid", ["void", "pay"] },
        { "failed", ["pay", "void"] },
        { "failed", ["pay", "delete"] },
        { "failed", ["delete", "pay other"] },
    };

    [Theory, MemberData(nameof(Changes))]
    public async Task What_is_owed_or_paid_is_in_one_row(string start, string[] changes)
    {
        foreach (var (first, second) in Moments)
        {
            await using var till = await OpenAsync(start);
            till.Before(first, () => Apply(till, changes[0]));
            till.Before(second, () => Apply(till, changes[1]));
            var rows = await till.ReadAsync();
            var wrong = Covers(rows).Where(cover => cover.Value != 1).Select(cover => $"{cover.Key} x{cover.Value}");
            wrong.ShouldBeEmpty($"before the requests {first} and {second}");
        }
    }

    /// <summary>
    /// A failed payout whose referrals say paid stands for them: its money comes whole, or not at all as of a moment when it was failed.
    /// </summary>
    [Theory]
    [InlineData("paid", "failed", "paid")]
    [InlineData("paid", "failed", "drop")]
    [InlineData("failed word", "paid", "failed")]
    [InlineData("failed word", "paid", "drop")]
    public async Task A_payout_whose_word_changes_back_and_forth_counts_whole_or_not_at_all(string start, string first, string second)
    {
        foreach (var (one, two) in Moments)
        {
            await using var till = await OpenAsync(start);
            till.Before(one, () => Apply(till, first));
            till.Before(two, () => Apply(till, second));
            var covers = Covers(await till.ReadAsync());
            covers.Values.ShouldAllBe(times => times <= 1, $"before the requests {one} and {two}");
            Ids.Select(id => covers[id])
                .Distinct()
                .Count()
                .ShouldBe(1, $"before the requests {one} and {two}: {string.Join(',', Ids.Select(id => covers[id]))}");
            covers.Where(cover => !Ids.Contains(cover.Key)).ShouldAllBe(cover => cover.Value == 1);
        }
    }

    private static IEnumerable<(int First, int Second)> Moments =>
        from first in Enumerable.Range(1, Requests) from second in Enumerable.Range(first, Requests - first + 1) select (first, second);

    private static IReadOnlyList<int> Ids { get; } = [2, 3, 9, 16, 17, 30];

    private static async Task<Till> OpenAsync(string start)
    {
        var till = await Till.OpenAsync();
        till.PayOut(1, [5]);
        if (start != "none") till.PayOut(Made, Ids);
        if (start == "failed") till.Void(Made, isDeleted: false);
        if (start == "failed word") till.SetStatus(Made, "failed");
        return till;
    }

    private static void Apply(Till till, string change)
    {
        switch (change)
        {
            case "pay": till.PayOut(Made, Ids); break;
            case "pay other": till.PayOut(Other, Ids); break;
            case "void": till.Void(Made, isDeleted: false); break;
            case "delete": till.Void(Made, isDeleted: true); break;
            case "drop": till.Drop(Made); break;
            default: till.SetStatus(Made, change); break;
        }
    }

    /// <summary>In how many rows of owed or paid money each referral is.</summary>
    private static Dictionary<int, int> Covers(List<Payout> rows)
    {
        var covers = Enumerable.Range(1, 30).ToDictionary(id => id, _ => 0);
        foreach (var row in rows.Where(row => row.Status != PayoutStatus.Failed))
        {
            foreach (var id in row.Kind == PayoutKind.Payout ? row.Items : [row.Key.Id])
                covers[int.Parse(id, CultureInfo.InvariantCulture)]++;
        }

        return covers;
    }
}
