using Affiliate.Client.PayPal.Execution;

namespace Affiliate.Client.Tool.Payments;

/// <summary>What became of payments.</summary>
/// <param name="Paid">What payees have, per currency.</param>
/// <param name="Open">What PayPal still works on, or nobody claimed yet.</param>
/// <param name="Unpaid">What never left or came back; those rows are due again.</param>
/// <param name="Marked">Rows that their vendor now calls paid.</param>
/// <param name="Unmarked">Paid rows whose vendor cannot be told, or was not; the journal keeps them from being paid again.</param>
/// <param name="Failures">What did not work yet; a later run goes on.</param>
internal sealed record PaymentResult(
    IReadOnlyList<PaymentSum> Paid,
    IReadOnlyList<PaymentSum> Open,
    IReadOnlyList<PaymentSum> Unpaid,
    int Marked,
    int Unmarked,
    IReadOnlyList<string> Failures)
{
    public static PaymentResult From(PaymentReport report, IReadOnlyList<PaymentMark> marks) => new(
        PaymentSum.From(report.Paid),
        PaymentSum.From(report.Open),
        PaymentSum.From(report.Unpaid),
        marks.Count(mark => mark.IsMarked),
        marks.Count(mark => !mark.IsMarked),
        [.. report.Failures.Values.Select(failure => failure.Message)]);
}
