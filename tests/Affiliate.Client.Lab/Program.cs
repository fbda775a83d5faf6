using System.Globalization;
using Affiliate.Client.Lab.Chaos;
using Affiliate.Client.Lab.Heap;
using Affiliate.Client.Lab.Limits;
using Affiliate.Client.Lab.Processes.Limits;
using Affiliate.Client.Lab.Processes.Tokens;
using Affiliate.Client.Lab.Responses;
using Affiliate.Client.Lab.Shifts;

if (args is [LimitsWorker.Command, ..]) return await LimitsWorker.RunAsync(args);
if (args is [TokensWorker.Command, ..]) return await TokensWorker.RunAsync(args);
if (args is ["limits", "--processes", var processes, "--engine", var engine, "--seeds", var runs])
    return await SharedLimitsCommand.RunAsync(Parse(processes), engine, Parse(runs), Console.Out);
if (args is ["tokens", "--processes", var machines, "--refreshes", var refreshes, .. var rest])
{
    var store = rest is ["--store", var named] ? named : TokensCommand.PostgreSql;
    return await TokensCommand.RunAsync(Parse(machines), Parse(refreshes), store, Console.Out);
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
Console.Error.WriteLine($"       limits --processes N --engine {string.Join('|', Engine.Names)} --seeds N");
Console.Error.WriteLine("       tokens --processes N --refreshes N [--store postgresql|memory]");
return 2;

static int Parse(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
