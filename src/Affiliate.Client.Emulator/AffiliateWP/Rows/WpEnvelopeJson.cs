using System.Text.Json.Serialization;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>A response inside a response, which <c>_envelope</c> asks for.</summary>
internal sealed record WpEnvelopeJson(
    [property: JsonConverter(typeof(RawJsonConverter))] string Body, int Status, Dictionary<string, string> Headers);
