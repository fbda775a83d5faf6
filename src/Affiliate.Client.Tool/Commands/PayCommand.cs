using System.ComponentModel;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Payouts;
using Affiliate.Client.PayPal;
using Affiliate.Client.PayPal.Execution;
using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.PayPal.Runs;
using Affiliate.Client.Tool.Accounts;
using Affiliate.Client.Tool.Output;
using Affiliate.Client.Tool.Payments;
using Affiliate.Client.Tool.Setup;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console.Cli;

namespace Affiliate.Client.Tool.Commands;

/// <summary>Plans what is due, and pays it by PayPal once the plan's digest is typed.</summary>
internal sealed class PayCommand(ToolHost host, ToolOutput output) : AccountsCommand<PayCommand.Settings>(host, output)
{
    protected override AccountAdditions GetAdditions(Settings settings) => new() { HasPayPal = true };

    protected override async Task<int> RunAsync(ToolAccounts accounts, Settings settings, CancellationToken cancellationToken)
    {
        using var folder = DataPath.Open(Host, settings.Journal, "affiliate-payments", isEmulated: accounts.Emulator is not null);
        var journal = new FilePaymentJournal(folder.FullPath);
        var executor = new PaymentExecutor(new PayPalPaymentProvider(accounts.Services.GetRequiredService<PayPalClient>()), journal);
        if (settings.Reconcile)
        {
            var reconciled = await executor.ReconcileAsync(cancellationToken).ConfigureAwait(false);
            return await EndAsync(accounts, journal, settings, null, reconciled, cancellationToken).ConfigureAwait(false);
        }

        accounts.RequireWholeVendors();
        var run = await PlanAsync(accounts, journal, cancellationToken).ConfigureAwait(false);
        var plan = PaymentPlan.From(run);
        if (!settings.Json) PaymentTables.Show(Output, plan);
        if (await GetApprovalAsync(settings, plan, cancellationToken).ConfigureAwait(false) is not { } digest)
        {
            if (settings.Json) Output.Json(new PaymentDocument(plan, null), ToolJsonContext.Default.PaymentDocument);
            Output.Note($"Nothing was sent. To pay this plan: affiliate pay --execute {plan.Digest}");
            return ExitCode.Ok;
        }

        var approval = new PaymentApproval(digest, Environment.UserName);
        var report = await executor.ExecuteAsync(run, approval, cancellationToken).ConfigureAwait(false);
        return await EndAsync(accounts, journal, settings, plan, report, cancellationToken).ConfigureAwait(false);
    }

    // The money has moved: what was paid is told whatever a vendor says now, and a later run marks the rows.
    private async Task<int> EndAsync(
        ToolAccounts accounts,
        IPaymentJournal journal,
        Settings settings,
        PaymentPlan? plan,
        PaymentReport report,
        CancellationToken cancellationToken)
    {
        var marker = new PaymentMarker(journal, accounts.Services.GetServices<IPayoutStatusWriter>());
        PaymentResult result;
        try
        {
            var rows = accounts.GetPayouts(cancellationToken: cancellationToken);
            result = PaymentResult.From(report, await marker.MarkAsync(rows, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception failure) when (ExitCode.For(failure) is not null)
        {
            var unmarked = PaymentResult.From(report, []);
            result = unmarked with { Failures = [.. unmarked.Failures, $"Rows could not be marked as paid: {failure.Message}"] };
        }

        if (settings.Json) Output.Json(new PaymentDocument(plan, result), ToolJsonContext.Default.PaymentDocument);
        else PaymentTables.Show(Output, result);
        return result.Failures.Count == 0 ? ExitCode.Ok : ExitCode.Failed;
    }

    private static async Task<PaymentRun> PlanAsync(ToolAccounts accounts, IPaymentJournal journal, CancellationToken cancellationToken)
    {
        var directories = accounts.Services.GetServices<IAffiliateDirectory>();
        var receivers = await PaymentReceivers.ReadAsync(directories, cancellationToken).ConfigureAwait(false);
        return await PaymentRun.CreateAsync(
            accounts.GetPayouts(cancellationToken: cancellationToken),
            new PaymentRunOptions { Receiver = receivers.Find, Journal = journal },
            cancellationToken).ConfigureAwait(false);
    }

    // --execute without a digest asks for it: what is typed is what was read.
    private async Task<string?> GetApprovalAsync(Settings settings, PaymentPlan plan, CancellationToken cancellationToken)
    {
        if (!settings.Execute.IsSet) return null;
        if (!string.IsNullOrWhiteSpace(settings.Execute.Value)) return settings.Execute.Value;
        var funds = string.Join(", ", plan.Funding);
        return await new Questions(Host, Output, mayAsk: true).AskAsync(
            $"This pays {funds}. Type the plan's digest to pay it ({plan.Digest}):", "--execute DIGEST", cancellationToken)
            .ConfigureAwait(false);
    }

    internal sealed class Settings : AccountSettings
    {
        [CommandOption("--execute [DIGEST]")]
        [Description("Pay the plan of this digest. Without a digest it is asked for.")]
        public required FlagValue<string> Execute { get; init; }

        [CommandOption("--reconcile")]
        [Description("Plan nothing; look up what became of open payments.")]
        public bool Reconcile { get; init; }

        [CommandOption("--journal <FOLDER>")]
        [Description("Where it is kept who was paid (default: affiliate-payments). One per PayPal account; never delete it.")]
        public string? Journal { get; init; }
    }
}
