using System.Globalization;
using Affiliate.Client.Benchmarks.Serving;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>
/// Instructions per page of 100 rows and until the first payout, in native programs. The time of pages is measured beside them, and has no
/// budget: its noise is larger than the margin (docs/decisions/0018-instructions.md).
/// </summary>
public static class InstructionBudget
{
    private const int Size = 100;
    private const int Few = 20;
    private const int Many = 60;
    private const int Rounds = 2;

    public static async Task<IReadOnlyList<BudgetRow>> MeasureAsync()
    {
        using var few = await ServerProcess.StartAsync(Few * Size);
        using var one = await ServerProcess.StartAsync(Size);
        using var many = await ServerProcess.StartAsync(Many * Size);
        List<(double, double)> source = [], client = [], setters = [], refit = [], container = [], bare = [];
        for (var round = 0; round < Rounds; round++)
        {
            var loop = await PageAsync("loop");
            source.Add((await PageAsync("source"), loop));
            client.Add((await PageAsync("client"), loop));
            setters.Add((await PageAsync("setters"), loop));
            refit.Add((await PageAsync("refit"), loop));
            var start = await MillionsAsync(NativePrograms.Start, one.Address.AbsoluteUri);
            container.Add((start, await MillionsAsync(NativePrograms.StartWithContainer, one.Address.AbsoluteUri)));
            bare.Add((start, await MillionsAsync(NativePrograms.StartBare, one.Address.AbsoluteUri)));
        }

        return
        [
            new("instructions per page, IPayoutSource", "million", source, 1.10),
            new("instructions per page, typed client", "million", client, 1.00),
            new("instructions per page, loop with setters", "million", setters, double.PositiveInfinity),
            new("instructions per page, Refit by itself", "million", refit, double.PositiveInfinity),
            new("instructions, native start to first payout", "million", container, 1.65),
            new("the same, twin without a container", "million", bare, double.PositiveInfinity),
        ];

        // What a page costs more: the start is in both.
        async Task<double> PageAsync(string way) =>
            (await MillionsAsync(NativePrograms.Pages, way, many.Address.AbsoluteUri, Many.ToString(CultureInfo.InvariantCulture))
                - await MillionsAsync(NativePrograms.Pages, way, few.Address.AbsoluteUri, Few.ToString(CultureInfo.InvariantCulture)))
            / (Many - Few);
    }

    private static async Task<double> MillionsAsync(string program, params string[] arguments) =>
        await Callgrind.CountAsync(program, arguments) / 1_000_000;
}
