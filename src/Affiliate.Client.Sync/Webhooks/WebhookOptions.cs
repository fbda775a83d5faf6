namespace Affiliate.Client.Sync.Webhooks;

/// <summary>Where changes are sent, and how a receiver knows that they are ours.</summary>
public sealed class WebhookOptions
{
    /// <summary>The receiver's address: https, or http on this machine.</summary>
    public required Uri Address { get; init; }

    /// <summary>The secret that both sides know, as Standard Webhooks writes it: <c>whsec_</c> and 24 to 64 bytes in base64.</summary>
    public required string Secret { get; init; }

    /// <summary>The consumer's name, under which its position is stored; another one for each receiver. Default <c>webhook</c>.</summary>
    public string Name { get; init; } = "webhook";

    /// <summary>The <c>source</c> of the events: another one for each ledger. Default <c>/affiliate-ledger</c>.</summary>
    public Uri Source { get; init; } = new("/affiliate-ledger", UriKind.Relative);

    /// <summary>How long the receiver may take. Default 15 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);
}
