// One node of a cluster that keeps accounts in step: each run of an account is on one node, and on another when that one dies.
// README.md tells how to start a database, vendors and two nodes.
using Affiliate.Client.Payouts;
using Affiliate.Client.Samples.Cluster;
using Affiliate.Client.Sync.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

var builder = Host.CreateApplicationBuilder(args);
if (builder.Configuration.GetConnectionString("Ledger") is not { } connection)
{
    Console.Error.WriteLine("usage: --ConnectionStrings:Ledger=Host=… (see samples/cluster/README.md)");
    return 2;
}

builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddAffiliateClients(builder.Configuration.GetSection("Affiliate"));
builder.Services.AddAffiliateSync(database => database.UseNpgsql(connection), options => options.RunInBackground = false);
builder.Services.AddQuartz(quartz => quartz.UsePersistentStore(store =>
{
    store.UsePostgres(connection);
    store.UseClustering(cluster => cluster.CheckinInterval = TimeSpan.FromSeconds(2));
    store.ProvisionSchema();
}));
builder.Services.AddQuartzHostedService();
using var host = builder.Build();

// The ledger's tables come first: they are created only in a database that has none yet, and Quartz adds its own.
await host.Services.GetRequiredService<PayoutSync>().CreateDatabaseAsync();
var interval = builder.Configuration.GetValue("Interval", TimeSpan.FromHours(1));
var scheduler = await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
foreach (var source in host.Services.GetRequiredService<IPayoutSources>())
{
    var account = source.Descriptor.Account.ToString();
    if (await scheduler.Exists(new JobKey(account))) continue;
    var job = JobBuilder.Create<SyncJob>().WithIdentity(account).RequestRecovery().Build();
    var trigger = TriggerBuilder.Create().WithIdentity(account).StartNow()
        .WithSchedule(SimpleScheduleBuilder.Create().WithInterval(interval).RepeatForever()).Build();
    await scheduler.ScheduleJob(job, trigger, ScheduleJobOptions.Replacing);
}

await host.RunAsync();
return 0;
