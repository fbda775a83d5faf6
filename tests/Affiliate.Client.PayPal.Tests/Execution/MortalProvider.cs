using Affiliate.Client.PayPal.Execution;
using Affiliate.Client.PayPal.Journal;

namespace Affiliate.Client.PayPal.Tests.Execution;

/// <summary>A provider whose caller may be killed before and after each call.</summary>
internal sealed class MortalProvider(IPaymentProvider provider, Fate fate) : IPaymentProvider
{
    public Task<PaymentBalances> GetBalancesAsync(CancellationToken cancellationToken) => provider.GetBalancesAsync(cancellationToken);

    public async Task<string> SendAsync(JournalBatch batch, CancellationToken cancellationToken)
    {
        fate.Step();
        var id = await provider.SendAsync(batch, cancellationToken);
        fate.Step();
        return id;
    }

    public async Task<IReadOnlyList<PaymentOutcome>> GetOutcomesAsync(JournalBatch batch, CancellationToken cancellationToken)
    {
        fate.Step();
        var outcomes = await provider.GetOutcomesAsync(batch, cancellationToken);
        fate.Step();
        return outcomes;
    }
}
