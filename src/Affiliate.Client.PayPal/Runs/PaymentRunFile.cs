namespace Affiliate.Client.PayPal.Runs;

/// <summary>One file of a <see cref="PaymentRun"/>.</summary>
/// <param name="Name">The name without a folder, derived from the content.</param>
/// <param name="Content">UTF-8 text without a byte order mark.</param>
public sealed record PaymentRunFile(string Name, ReadOnlyMemory<byte> Content);
