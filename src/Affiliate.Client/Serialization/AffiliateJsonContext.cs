using System.Text.Json.Serialization;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Commissions;
using Affiliate.Client.Conversions;
using Affiliate.Client.Json;
using Affiliate.Client.Monetary;
using Affiliate.Client.Paging;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Serialization;

/// <summary>
/// The models of this package as JSON without reflection, for trimmed and native AOT apps: ISO 8601 times, enums as words, amounts as
/// numbers with every digit, and no row of a vendor.
/// </summary>
/// <remarks>
/// <para>
/// The models carry their JSON themselves, so that <c>JsonSerializer.Serialize(payout)</c> writes the same without this context. In an app
/// with options of its own, whose naming policy then holds, add it to <c>JsonSerializerOptions.TypeInfoResolverChain</c>.
/// </para>
/// <para>What was written is read again as an equal row. A program that reads numbers as binary floating point may round amounts.</para>
/// </remarks>
/// <example>
/// <code>var json = JsonSerializer.Serialize(payout, AffiliateJsonContext.Default.Payout);</code>
/// </example>
[JsonSourceGenerationOptions(
    Converters = [typeof(InstantTextConverter), typeof(YearMonthTextConverter), typeof(IntervalTextConverter), typeof(ZoneIdConverter)])]
[JsonSerializable(typeof(Payout))]
[JsonSerializable(typeof(PayoutRow))]
[JsonSerializable(typeof(EarnedCommission))]
[JsonSerializable(typeof(AffiliateProfile))]
[JsonSerializable(typeof(IReadOnlyList<Payout>))]
[JsonSerializable(typeof(IReadOnlyList<PayoutRow>))]
[JsonSerializable(typeof(IReadOnlyList<EarnedCommission>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateProfile>))]
[JsonSerializable(typeof(IAsyncEnumerable<Payout>))]
[JsonSerializable(typeof(IAsyncEnumerable<PayoutRow>))]
[JsonSerializable(typeof(IAsyncEnumerable<EarnedCommission>))]
[JsonSerializable(typeof(IAsyncEnumerable<AffiliateProfile>))]
[JsonSerializable(typeof(PayoutQuery))]
[JsonSerializable(typeof(CommissionQuery))]
[JsonSerializable(typeof(AffiliateQuery))]
[JsonSerializable(typeof(AffiliateUpdate))]
[JsonSerializable(typeof(AffiliateWriteResult))]
[JsonSerializable(typeof(MarkPaidResult))]
[JsonSerializable(typeof(Conversion))]
[JsonSerializable(typeof(ConversionResult))]
[JsonSerializable(typeof(PayoutSourceDescriptor))]
[JsonSerializable(typeof(CommissionSourceDescriptor))]
[JsonSerializable(typeof(AffiliateDirectoryDescriptor))]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(CompletenessReport))]
[JsonSerializable(typeof(PayablesReport))]
[JsonSerializable(typeof(IReadOnlyList<PayablesSummary>))]
public sealed partial class AffiliateJsonContext : JsonSerializerContext;
