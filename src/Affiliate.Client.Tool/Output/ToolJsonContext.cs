using System.Text.Json.Serialization;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tool.Affiliates;
using Affiliate.Client.Tool.Checks;
using Affiliate.Client.Tool.Exports;
using Affiliate.Client.Tool.Ledgers;
using Affiliate.Client.Tool.Payables;
using Affiliate.Client.Tool.Payments;
using Affiliate.Client.Tool.Setup;
using Affiliate.Client.Tool.Web;

namespace Affiliate.Client.Tool.Output;

/// <summary>What <c>--json</c> writes. Members are never left out: null says that nobody knows.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(CheckResult[]))]
[JsonSerializable(typeof(SyncOutcome[]))]
[JsonSerializable(typeof(ChangeLine))]
[JsonSerializable(typeof(PaymentDocument))]
[JsonSerializable(typeof(InitResult))]
[JsonSerializable(typeof(IReadOnlyList<CheckResult>))]
[JsonSerializable(typeof(IReadOnlyList<ChangeLine>))]
[JsonSerializable(typeof(OwedDocument))]
[JsonSerializable(typeof(PayoutRow))]
[JsonSerializable(typeof(IReadOnlyList<PayoutRow>))]
[JsonSerializable(typeof(AffiliateLine))]
[JsonSerializable(typeof(ExportDocument))]
[JsonSerializable(typeof(ServeResult))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string?>))]
internal sealed partial class ToolJsonContext : JsonSerializerContext;
