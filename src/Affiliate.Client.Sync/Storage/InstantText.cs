using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.Sync.Storage;

/// <summary>
/// A moment as text of fixed width: to the nanosecond, sortable, the same in every database. A <c>timestamptz</c> would cut to
/// microseconds.
/// </summary>
internal sealed class InstantText() : ValueConverter<Instant, string>(instant => Pattern.Format(instant), text => Pattern.Parse(text).Value)
{
    private static readonly InstantPattern Pattern =
        InstantPattern.Create("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffff'Z'", CultureInfo.InvariantCulture);
}
