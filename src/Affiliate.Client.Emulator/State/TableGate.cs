namespace Affiliate.Client.Emulator.State;

/// <summary>What all tables of a vendor are locked with, and how far behind the server is that serves the request within.</summary>
internal sealed class TableGate
{
    /// <summary>How many of each table's newest rows the server does not know yet; set only while the gate is held.</summary>
    public int RowsBehind { get; set; }
}
