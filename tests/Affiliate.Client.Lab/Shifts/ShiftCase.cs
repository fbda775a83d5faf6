using Affiliate.Client.Paging;

namespace Affiliate.Client.Lab.Shifts;

/// <summary>One line of the report: how the list is paged, ordered and changed.</summary>
/// <param name="Name">The shape's name in the report.</param>
/// <param name="Shape">The shape.</param>
/// <param name="Order">The order.</param>
/// <param name="Rate">Chance in percent that the list changes before a request.</param>
/// <param name="Parallel">Windows fetched at once.</param>
public sealed record ShiftCase(string Name, ListingShape Shape, RowOrder Order, int Rate, int Parallel)
{
    /// <summary>
    /// Whether the engine promises to lose nothing silently here. Fixed pages cannot, and their receipt says so;
    /// a row that trades places with a read one and is then hidden by other changes leaves no trace.
    /// </summary>
    public bool IsPromised => Shape.SizeIsChosen && Order != RowOrder.Unstable;

    /// <summary>Every line of the report.</summary>
    public static IReadOnlyList<ShiftCase> All { get; } = [.. Make()];

    private static IEnumerable<ShiftCase> Make()
    {
        int[] rates = [0, 1, 5, 20, 50];
        (string Name, ListingShape Shape, int Parallel)[] shapes =
        [
            ("Offset", ListingShape.Offset(200), 1),
            ("Offset total", ListingShape.Offset(200) with { HasTotal = true }, 1),
            ("Offset total x4", ListingShape.Offset(200) with { HasTotal = true }, 4),
            ("Page", ListingShape.Page(200), 1),
            ("Page total x4", ListingShape.Page(200) with { HasTotal = true }, 4),
            ("Token", ListingShape.Token(200), 1),
            ("Fixed pages", ListingShape.FixedPage(), 1),
        ];
        foreach (var (name, shape, parallel) in shapes)
        {
            foreach (var order in Enum.GetValues<RowOrder>())
            {
                if (order == RowOrder.Unstable && (shape.Style == ListingStyle.Token || !shape.SizeIsChosen)) continue;
                foreach (var rate in rates) yield return new ShiftCase(name, shape, order, rate, parallel);
            }
        }
    }
}
