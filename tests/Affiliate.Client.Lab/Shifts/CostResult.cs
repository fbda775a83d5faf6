using System.Globalization;

namespace Affiliate.Client.Lab.Shifts;

/// <summary>Requests for lists of 100 pages.</summary>
/// <param name="Scheme">The shape's name.</param>
/// <param name="Size">Rows per page that the caller asks for; the vendor allows 200.</param>
/// <param name="Rate">Chance in percent that the list changes before a request.</param>
/// <param name="Requests">Ours.</param>
/// <param name="Naive">The naive enumerator's.</param>
public sealed record CostResult(string Scheme, int Size, int Rate, long Requests, long Naive)
{
    public double Ratio => (double)Requests / Naive;

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"100 pages of {Size,3} rows, {Rate,2}% changes: {Scheme,-13}{Requests,6} requests, naive {Naive,6}: {Ratio:0.000}"
        );
}
