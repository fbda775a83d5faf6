using System.Text.Json.Serialization;

namespace Affiliate.Client.PayPal.Journal;

/// <summary>How the journal's files are written.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters = [typeof(InstantTextConverter)]
)]
[JsonSerializable(typeof(JournalBatch))]
internal sealed partial class PaymentJournalJsonContext : JsonSerializerContext;
