using Affiliate.Client.Payouts;

namespace Affiliate.Client.Reports.Formats;

/// <summary>A file of payouts as text: its head, any number of rows, its foot.</summary>
internal abstract class PayoutFormat
{
    public virtual string Head => "";

    public virtual string Foot => "";

    public abstract string Row(PayoutRow row);

    public static PayoutFormat For(ReportFormat format) => format switch
    {
        ReportFormat.Csv => new PayoutCsv(),
        ReportFormat.JsonLines => new PayoutJsonLines(),
        ReportFormat.Html => new PayoutPage(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };
}
