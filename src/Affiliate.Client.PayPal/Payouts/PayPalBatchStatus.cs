using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>Where a batch is. Words are compared without case; unknown ones are kept as they are.</summary>
/// <param name="Value">The word as PayPal spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<PayPalBatchStatus>))]
public readonly record struct PayPalBatchStatus(string Value) : IExtensibleEnum<PayPalBatchStatus>
{
    /// <summary>Received; it passed the first checks.</summary>
    public static PayPalBatchStatus Pending { get; } = new("PENDING");

    /// <summary>Being paid.</summary>
    public static PayPalBatchStatus Processing { get; } = new("PROCESSING");

    /// <summary>Done. That says nothing of an item: each has a status of its own.</summary>
    public static PayPalBatchStatus Success { get; } = new("SUCCESS");

    /// <summary>Refused as a whole; no item is paid.</summary>
    public static PayPalBatchStatus Denied { get; } = new("DENIED");

    /// <summary>Cancelled by the sender; no item is paid.</summary>
    public static PayPalBatchStatus Canceled { get; } = new("CANCELED");

    /// <summary>Whether the batch stays as it is. Unclaimed items of it may still be claimed or come back.</summary>
    public bool IsFinal => this == Success || this == Denied || this == Canceled;

    /// <inheritdoc/>
    public static PayPalBatchStatus Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(PayPalBatchStatus other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
