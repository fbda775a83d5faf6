namespace Affiliate.Client.Tool.Exports;

/// <summary>What <c>export</c> writes.</summary>
internal enum TableFormat
{
    Csv,
    Jsonl,
    Xlsx,
    Parquet,
}
