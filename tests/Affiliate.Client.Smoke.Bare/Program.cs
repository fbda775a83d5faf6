// Affiliate.Client.Smoke.Bare first ADDRESS: the first payout of a Leadway server by a bare HttpClient, and when it was there.
using Affiliate.Client.Benchmarks.Baseline;
using Affiliate.Client.Smoke;

using var handler = new SocketsHttpHandler();
using var loop = new HandWrittenLoop(handler, new Uri(args[1]), 100);
await foreach (var payout in loop.RowsAsync())
{
    Console.WriteLine($"first {ProcessAge.Milliseconds}");
    return payout.Id.Length > 0 ? 0 : 1;
}

Console.Error.WriteLine("the server has no payout");
return 1;
