using System.Text;
using Affiliate.Client.Payouts;
using Affiliate.Client.Reports.Formats;

namespace Affiliate.Client.Reports.Exporting;

/// <summary>A file that grows by pages, cut back to where its checkpoint says it is whole.</summary>
internal sealed class ExportFile : IDisposable
{
    private readonly FileStream _file;
    private readonly PayoutFormat _format;

    /// <exception cref="InvalidDataException">The file lost rows that the checkpoint counts.</exception>
    public ExportFile(string path, ReportFormat format, long length)
    {
        _format = PayoutFormat.For(format);
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        if (_file.Length < length)
        {
            _file.Dispose();
            throw new InvalidDataException($"{path} is shorter than its checkpoint says. Delete the folder to start anew.");
        }

        _file.SetLength(length);
        _file.Seek(0, SeekOrigin.End);
        if (length == 0) Write(_format.Head);
    }

    public long Length => _file.Length;

    public void Write(IEnumerable<Payout> rows)
    {
        foreach (var row in rows) Write(_format.Row(PayoutRow.From(row)));
        _file.Flush(flushToDisk: true);
    }

    public void Finish()
    {
        Write(_format.Foot);
        _file.Flush(flushToDisk: true);
    }

    public void Dispose() => _file.Dispose();

    private void Write(string text) => _file.Write(Encoding.UTF8.GetBytes(text));
}
