using Affiliate.Client.Reports;
using Affiliate.Client.Tool.Output;

namespace Affiliate.Client.Tool.Exports;

/// <summary>Says now and then how far a long export is.</summary>
internal sealed class ProgressNotes(ToolOutput output) : IProgress<PayoutExportProgress>
{
    private const long Step = 10_000;

    private long _said;

    public void Report(PayoutExportProgress value)
    {
        if (value.Rows < _said + Step) return;
        _said = value.Rows;
        output.Note($"{value.Rows} rows; {value.Account}: {value.AccountRows}, account {value.AccountsDone + 1} of {value.Accounts}");
    }
}
