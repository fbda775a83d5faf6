using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.OAuth;

namespace Affiliate.Client.Leadway.Json;

/// <summary>Reads a token response in either casing, and mixtures of both: names are compared without case and underscores.</summary>
internal sealed class LeadwayTokenResponseConverter : JsonConverter<LeadwayTokenResponse>
{
    public override LeadwayTokenResponse Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var facts = TokenResponseReader.Read(ref reader);
        return new LeadwayTokenResponse
        {
            AccessToken = facts.Token("accesstoken"),
            TokenType = facts.Text("tokentype"),
            ExpiresIn = facts.Number("expiresin"),
            RefreshToken = facts.Token("refreshtoken"),
            Scope = facts.Text("scope"),
            UserType = facts.Text("usertype") is { } type ? new LeadwayUserType(type) : null,
            LocationId = facts.Text("locationid"),
            CompanyId = facts.Text("companyid"),
            ApprovedLocations = facts.Texts("approvedlocations"),
            UserId = facts.Text("userid"),
            PlanId = facts.Text("planid"),
            AppId = facts.Text("appid"),
            VersionId = facts.Text("versionid"),
            IsBulkInstallation = facts.Flag("isbulkinstallation"),
            InstallToFutureLocations = facts.Flag("installtofuturelocations"),
            ApproveAllLocations = facts.Flag("approvealllocations"),
            Unmapped = facts.Rest(),
        };
    }

    public override void Write(Utf8JsonWriter writer, LeadwayTokenResponse value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Tokens are read, never written as a response.");
}
