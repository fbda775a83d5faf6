// Affiliate.Client.Start.Bare ADDRESS: the first payout of a Leadway server by a bare HttpClient.
using Affiliate.Client.Benchmarks.Baseline;

using var handler = new SocketsHttpHandler();
using var loop = HandWrittenLoop.Over(handler, new Uri(args[0]), 100);
await foreach (var payout in loop.RowsAsync())
{
    Console.WriteLine($"first {payout.Id}");
    Environment.Exit(0); // what is measured ends here, not with what giving all of it back costs
}

Console.Error.WriteLine("the server has no payout");
return 1;
