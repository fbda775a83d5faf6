using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Lab.Shifts;

/// <summary>One line of the report: how the list is paged, ordered and changed.</summary>
/// <param name="Name">The shape's name in the report.</param>
/// <param name="Scheme">The shape.</param>
/// <param name="Order">The order.</param>
/// <param name="Rate">Chance in percent that the list changes before a request.</param>
/// <param name="Parallel">Pages fetched at once.</param>
public sealed record ShiftCase(string Name, PagingScheme Scheme, RowOrder Order, int Rate, int Parallel)
{
    /// <summary>
    /// Whether the engine promises to lose nothing silently here. Fixed pages cannot, and their completeness report says so;
    /// a row that trades places with a read one and is then hidden by other changes leaves no trace.
    /// </summary>
    public bool IsPromised => Scheme.SizeIsChosen && Order != RowOrder.Unstable;

    /// <summary>Every line of the report.</summary>
    public static IReadOnlyList<ShiftCase> All { get; } = [.. Make()];

    private static IEnumerable<ShiftCase> Make()
    {
        int[] rates = [0, 1, 5, 20, 50];
        (string Name, PagingScheme Scheme, int Parallel)[] schemes =
        [
            ("Offset", PagingScheme.Offset(200), 1),
            ("Offset total", PagingScheme.Offset(200) with { HasTotal = true }, 1),
            ("Offset total x4", PagingScheme.Offset(200) with { HasTotal = true }, 4),
            ("Page", PagingScheme.Page(200), 1),
            ("Page total x4", PagingScheme.Page(200) with { HasTotal = true }, 4),
            ("Token", PagingScheme.Cursor(200), 1),
            ("Fixed pages", PagingScheme.FixedPage(), 1),
        ];
        foreach (var (name, scheme, parallel) in schemes)
        {
            foreach (var order in Enum.GetValues<RowOrder>())
            {
                if (order == RowOrder.Unstable && (scheme.Kind == PagingKind.Cursor || !scheme.SizeIsChosen)) continue;
                foreach (var rate in rates) yield return new ShiftCase(name, scheme, order, rate, parallel);
            }
        }
    }
}
