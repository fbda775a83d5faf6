using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Sync.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Affiliate.Client.Sync.Runs;

/// <summary>Writes down why a run failed, for the health check. Only the state of the newest run is touched.</summary>
internal static class FailureNote
{
    public static Task<int> WriteAsync(
        LedgerDatabase database,
        AffiliateAccount account,
        long version,
        Exception failure,
        Instant now,
        CancellationToken cancellationToken)
    {
        var kind = KindOf(failure);
        // Messages of this library hold no secrets; those of others may.
        var text = failure is AffiliateClientException ? ColumnText.From(failure.Message) : failure.GetType().Name;
        return database.WriteAsync(
            context => context.Set<LedgerAccount>()
                .Where(row => row.Vendor == account.Vendor && row.Account == account.Name && row.RunVersion == version)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.LastFailure, text)
                        .SetProperty(row => row.FailingSince, row => row.LastFailureKind == kind ? row.FailingSince ?? now : now)
                        .SetProperty(row => row.LastFailureKind, kind),
                    cancellationToken),
            cancellationToken);
    }

    private static SyncFailureKind KindOf(Exception failure) => failure switch
    {
        AffiliateAuthenticationException => SyncFailureKind.Credentials,
        RateLimitedException => SyncFailureKind.Throttled,
        _ => SyncFailureKind.Other,
    };
}
