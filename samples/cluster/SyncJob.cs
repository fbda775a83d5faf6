using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Runs;
using Quartz;

namespace Affiliate.Client.Samples.Cluster;

/// <summary>One run of the account that the job is named after. Quartz starts no other while it runs, on no node.</summary>
[DisallowConcurrentExecution]
internal sealed class SyncJob(PayoutSync sync, IPayoutSources sources) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var source = sources.Single(source => source.Descriptor.Account.ToString() == context.JobDetail.Key.Name);
        var again = context.Recovering ? ", again, because its node died" : "";
        Console.WriteLine($"{context.JobDetail.Key.Name} begins on {context.Scheduler.SchedulerInstanceId}{again}");
        var result = await sync.RunAsync(source, SyncKind.Quick, cancellationToken);
        Console.WriteLine($"{result.Account} ends: {result.Kind}, {result.Rows} rows, {result.Changes} changes, went on: {result.WentOn}");
    }
}
