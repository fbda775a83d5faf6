using Affiliate.Client.Emulator;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Tool.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Tool.Ledgers;

/// <summary>A day at the emulated vendors, between two syncs, so that there is something to see.</summary>
internal static class EmulatedDay
{
    /// <summary>Gives the end of the history before that day.</summary>
    public static async Task<long> PassAsync(ToolAccounts accounts, CancellationToken cancellationToken)
    {
        var sync = accounts.Services.GetRequiredService<PayoutSync>();
        var changes = accounts.Services.GetRequiredService<IPayoutChanges>();
        await SyncOutcome.RunAsync(sync, accounts.All, SyncKind.Full, cancellationToken).ConfigureAwait(false);
        var before = await changes.ReadAsync(0, cancellationToken).CountAsync(cancellationToken).ConfigureAwait(false);
        Move(accounts.Emulator!);
        await SyncOutcome.RunAsync(sync, accounts.All, SyncKind.Full, cancellationToken).ConfigureAwait(false);
        return before;
    }

    // One vendor pays, one pays a referral out, one deletes a row, one corrects an amount.
    private static void Move(VendorEmulator emulator)
    {
        var due = emulator.LeadDyno.Commissions.First(row => row is { Paid: false, Cancelled: false });
        emulator.LeadDyno.Commissions.Change(due.Id, row => row with { Paid = true });
        var shop = emulator.AffiliateWP;
        var open = shop.Referrals.First(row => row is { Status: "unpaid", PayoutId: 0 });
        var payout = shop.Payouts.Last() with { Id = 900_001, Referrals = $"{open.Id}", Status = "paid", Amount = 20 };
        shop.Referrals.Change(open.Id, row => row with { Status = "paid", PayoutId = payout.Id });
        shop.Payouts.Add(payout);
        emulator.Leadway.Payouts.Remove(emulator.Leadway.Payouts.First().Id);
        emulator.Aisle.Payouts.Change(emulator.Aisle.Payouts.First().Id, row => row with { Amount = row.Amount + 1 });
    }
}
