using System.Globalization;
using Affiliate.Client.Lab.Chaos;
using Affiliate.Client.Lab.Heap;
using Affiliate.Client.Lab.Limits;
using Affiliate.Client.Lab.Processes;
using Affiliate.Client.Lab.Responses;
using Affiliate.Client.Lab.Shifts;

if (args is [LimitsWorker.Command, ..]) return await LimitsWorker.RunAsync(args);
if (args is ["limits", "--processes", var processes, "--engine", var engine, "--seeds", var each])
{
    var (count, runs) = (int.Parse(processes, CultureInfo.InvariantCulture), int.Parse(each, CultureInfo.InvariantCulture));
    return await ProcessesCommand.RunAsync(count, engine, runs, Console.Out);
}

var seeds =
    args is [_, "--seeds", var text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
if (seeds > 0)
{
    switch (args[0])
    {
        case "chaos": return await ChaosCommand.RunAsync(seeds, Console.Out);
        case "heap": return await HeapCommand.RunAsync(seeds, Console.Out);
        case "limits": return await LimitsCommand.RunAsync(seeds, Console.Out);
        case "responses": return await ResponsesCommand.RunAsync(seeds, Console.Out);
        case "shifts": return await ShiftsCommand.RunAsync(seeds, Console.Out);
    }
}

Console.Error.WriteLine("usage: shifts|limits|chaos|responses|heap --seeds N");
Console.Error.WriteLine("       limits --processes N --engine postgresql|process --seeds N");
return 2;
