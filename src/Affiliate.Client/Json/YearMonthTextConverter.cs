using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.Json;

/// <summary>A month as <c>2024-06</c>.</summary>
internal sealed class YearMonthTextConverter() : IsoTextConverter<YearMonth>(YearMonthPattern.Iso, "2024-06");
