namespace Affiliate.Client.Tool.Payments;

/// <param name="Plan">What would be paid, or was; null when only open payments were looked up.</param>
/// <param name="Result">What became of it; null where nothing was sent.</param>
internal sealed record PaymentDocument(PaymentPlan? Plan, PaymentResult? Result);
