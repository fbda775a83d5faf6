using Affiliate.Client.Benchmarks.Budgets;
using Affiliate.Client.Benchmarks.Serving;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["budgets"]:
        return await BudgetsCommand.RunAsync(Console.Out);
    case ["serve", var rows]:
        await PageServer.RunAsync(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case []:
        Console.Error.WriteLine("usage: budgets | --filter '*' (BenchmarkDotNet)");
        return 2;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(BudgetsCommand).Assembly).Run(args);
        return 0;
}
