using System.ComponentModel;
using Affiliate.Client.Accounts;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Tool.Accounts;
using Affiliate.Client.Tool.Checks;
using Affiliate.Client.Tool.Ledgers;
using Affiliate.Client.Tool.Payables;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using NodaTime;

namespace Affiliate.Client.Tool.Mcp;

/// <summary>What an assistant may ask. Nothing here writes to a vendor or pays.</summary>
internal sealed class AccountQuestions(ToolAccounts accounts, TimeProvider time)
{
    private const int MaxRows = 500;

    [McpServerTool(Name = "check", ReadOnly = true, Destructive = false)]
    [Description("Tries each account by one cheap call: whether it works, what to change if not, what it can filter, "
        + "and the clock's error.")]
    public async Task<IReadOnlyList<CheckResult>> CheckAsync(CancellationToken cancellationToken = default) =>
        await AccountCheck.RunAsync(accounts.Sources, time, cancellationToken).ConfigureAwait(false);

    [McpServerTool(Name = "owed", ReadOnly = true, Destructive = false)]
    [Description("What is owed now, per currency and per account, by age. Reads every account whole. Amounts of different or unknown "
        + "currencies must not be added. If isComplete is false, money is missing.")]
    public async Task<OwedDocument> OwedAsync(CancellationToken cancellationToken = default)
    {
        var options = new PayablesOptions { AsOf = Instant.FromDateTimeOffset(time.GetUtcNow()), Zone = DateTimeZone.Utc };
        return OwedDocument.From(await PayablesReport.CreateAsync(accounts.Sources, options, cancellationToken).ConfigureAwait(false));
    }

    [McpServerTool(Name = "payouts", ReadOnly = true, Destructive = false)]
    [Description("Payouts, and commissions that are in no payout, row by row as the vendors list them.")]
    public async Task<IReadOnlyList<PayoutRow>> PayoutsAsync(
        [Description("Pending, Due, Processing, Paid, Failed, Reversed, Canceled or Unknown; leave out for all.")]
        PayoutStatus? status = null,
        [Description("How many at most, up to 500.")] int limit = 100,
        CancellationToken cancellationToken = default)
    {
        try
        {
            return await accounts.GetPayouts(status is { } only ? new PayoutQuery { Statuses = [only] } : null, cancellationToken)
                .Take(Math.Clamp(limit, 1, MaxRows)).Select(PayoutRow.From).ToListAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (ExitCode.For(failure) is not null)
        {
            // Other exceptions reach the assistant without their text, for it might hold anything; ours hold no secret.
            throw new McpException(failure.Message);
        }
    }

    [McpServerTool(Name = "changes", ReadOnly = true, Destructive = false)]
    [Description("What changed in the ledger after a place in its history, oldest first. The ledger is as new as "
        + "the last run of affiliate sync.")]
    public async Task<IReadOnlyList<ChangeLine>> ChangesAsync(
        [Description("The last sequence that is known; 0 for all.")] long after = 0,
        [Description("How many at most, up to 500.")] int limit = 100,
        CancellationToken cancellationToken = default)
    {
        if (!accounts.HasLedger && accounts.Emulator is not null)
            await EmulatedDay.PassAsync(accounts, cancellationToken).ConfigureAwait(false);
        if (!accounts.HasLedger) throw new McpException("There is no ledger yet. The command affiliate sync makes it.");
        return await accounts.Services.GetRequiredService<IPayoutChanges>().ReadAsync(after, cancellationToken)
            .Where(change => accounts.Includes(new AffiliateAccount(change.Key.Vendor, change.Key.Account)))
            .Take(Math.Clamp(limit, 1, MaxRows))
            .Select(ChangeLine.From)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
    }
}
