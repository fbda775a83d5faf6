using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.Json;

/// <summary>A moment as <c>2024-06-16T08:30:00Z</c>.</summary>
internal sealed class InstantTextConverter() : IsoTextConverter<Instant>(InstantPattern.ExtendedIso, "2024-06-16T08:30:00Z");
