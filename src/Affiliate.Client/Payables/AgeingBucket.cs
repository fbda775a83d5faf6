using System.Text.Json.Serialization;

namespace Affiliate.Client.Payables;

/// <summary>How long owed money has been overdue, in whole days between two local dates.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AgeingBucket>))]
public enum AgeingBucket
{
    /// <summary>Due today or later.</summary>
    NotDue = 0,

    /// <summary>Overdue for 1 to 30 days.</summary>
    Days1To30 = 1,

    /// <summary>Overdue for 31 to 60 days.</summary>
    Days31To60 = 2,

    /// <summary>Overdue for 61 to 90 days.</summary>
    Days61To90 = 3,

    /// <summary>Overdue for 91 days or more.</summary>
    Over90Days = 4,

    /// <summary>The row has no due date, so it is never overdue.</summary>
    NoDueDate = 5,
}
