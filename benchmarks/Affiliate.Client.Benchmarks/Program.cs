using Affiliate.Client.Benchmarks.Budgets;
using Affiliate.Client.Benchmarks.Scale;
using Affiliate.Client.Benchmarks.Serving;
using Affiliate.Client.Benchmarks.Sharing;
using Affiliate.Client.Benchmarks.Syncing;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["budgets"]:
        return await BudgetsCommand.RunAsync(Console.Out);
    case ["sharing"]:
        return await SharingCommand.RunAsync(Console.Out);
    case ["sync"]:
        return await SyncCommand.RunAsync(Console.Out);
    case ["scale"]:
        return await ScaleCommand.RunAsync(Console.Out, study: null);
    case ["scale", var study]:
        return await ScaleCommand.RunAsync(Console.Out, study);
    case ["serve", var rows]:
        await PageServer.RunAsync(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case []:
        Console.Error.WriteLine("usage: budgets | scale [accounts|fairness|rows|agency|day] | sharing | sync | --filter '*'");
        return 2;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(BudgetsCommand).Assembly).Run(args);
        return 0;
}
