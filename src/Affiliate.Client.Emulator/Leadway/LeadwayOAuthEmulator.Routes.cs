using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway;

public sealed partial class LeadwayOAuthEmulator
{
    internal void Map(RouteTable routes) => routes
        .Map("POST", "/token", Token)
        .Map("POST", "/locationToken", request => LocationToken(request, isNew: false))
        .Map("POST", "/location-token", request => LocationToken(request, isNew: true))
        .Map("GET", "/installedLocations", request => InstalledLocations(request, isNew: false))
        .Map("GET", "/installed-locations", request => InstalledLocations(request, isNew: true));

    private static bool IsV3(EmulatedRequest request) => request.Header("Version") == "v3";

    private Reply Token(EmulatedRequest request)
    {
        var isNew = IsV3(request);
        var fields = request.Form;
        string? Field(string classic, string camel) => fields[isNew ? camel : classic];
        if (Field("client_id", "clientId") is null)
            return LeadwayEmulator.Error(400, "Missing parameter: clientId", null);
        if (Field("client_id", "clientId") != ClientId || Field("client_secret", "clientSecret") != ClientSecret)
            return LeadwayEmulator.Error(401, "Invalid client: client is invalid", "Unauthorized");

        switch (Field("grant_type", "grantType"))
        {
            case "authorization_code" when fields["code"] == AuthorizationCode:
                AuthorizationCode = "canary-leadway-code-used";
                break;
            case "authorization_code":
                return LeadwayEmulator.Error(400, "Invalid grant: authorization code is invalid", null);
            case "refresh_token" when !LocationActive:
                return LeadwayEmulator.Error(400, "Location is not active", null);
            case "refresh_token" when Field("refresh_token", "refreshToken") == RefreshToken:
                break;
            case "refresh_token":
                return LeadwayEmulator.Error(400, "Invalid grant: refresh token is invalid", null);
            case "client_credentials":
                break;
            case null:
                return LeadwayEmulator.Error(400, "Invalid parameter: grantType", null);
            default:
                return LeadwayEmulator.Error(422, "grant_type must be a valid enum value", "Unprocessable Entity");
        }

        var userType = Field("user_type", "userType") ?? "Location";
        var access = Issue(userType);
        return Respond(isNew, access, Rotate(), userType);
    }

    /// <summary>An agency's token for that of one location. The old route gives no refresh token, the new one does.</summary>
    private Reply LocationToken(EmulatedRequest request, bool isNew)
    {
        var header = request.Header("Authorization") ?? "";
        if (!header.StartsWith("Bearer ", StringComparison.Ordinal) || !IsValid(header["Bearer ".Length..], "Company"))
            return LeadwayEmulator.Error(401, "Invalid JWT", "Unauthorized");
        if (request.Header("Version") is null || (isNew && !IsV3(request)))
            return LeadwayEmulator.Error(401, "version header was not found.", "Unauthorized");
        if (request.Form["companyId"] != CompanyId || request.Form["locationId"] != _vendor.LocationId)
            return LeadwayEmulator.Error(422, "companyId and locationId must be known", "Unprocessable Entity");

        var access = Issue();
        return Respond(isNew, access, isNew ? Rotate() : null, "Location");
    }

    private Reply InstalledLocations(EmulatedRequest request, bool isNew)
    {
        var header = request.Header("Authorization") ?? "";
        if (!header.StartsWith("Bearer ", StringComparison.Ordinal) || !IsValid(header["Bearer ".Length..], "Company"))
            return LeadwayEmulator.Error(401, "Invalid JWT", "Unauthorized");
        if (request.Query["companyId"] is null || request.Query["appId"] is null)
            return LeadwayEmulator.Error(422, "companyId and appId should not be empty", "Unprocessable Entity");

        return Reply.Json(200, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray(isNew ? "items" : "locations");
            writer.WriteStartObject();
            writer.WriteString("_id", _vendor.LocationId);
            writer.WriteString("name", "Emulated location");
            writer.WriteString("address", "47 W 13th St, New York, NY 10011, USA");
            writer.WriteBoolean("isInstalled", true);
            writer.WriteEndObject();
            writer.WriteEndArray();
            if (isNew)
            {
                writer.WriteStartObject("pagination");
                writer.WriteNull("nextPageToken");
                writer.WriteEndObject();
            }
            else
            {
                writer.WriteNumber("count", 1);
            }

            writer.WriteEndObject();
        });
    }

    private Reply Respond(bool isNew, string access, string? refresh, string userType) =>
        Reply.Json(
            200,
            writer =>
            {
                writer.WriteStartObject();
                writer.WriteString(isNew ? "accessToken" : "access_token", access);
                writer.WriteString(isNew ? "tokenType" : "token_type", "Bearer");
                writer.WriteNumber(isNew ? "expiresIn" : "expires_in", Lifetime);
                writer.StringIfAny(isNew ? "refreshToken" : "refresh_token", refresh);
                writer.WriteString(
                    "scope",
                    _vendor.HasWriteScope ? "affiliate-manager.readonly affiliate-manager.write" : "affiliate-manager.readonly"
                );
                writer.WriteString("userType", userType);
                if (userType == "Location")
                    writer.WriteString("locationId", _vendor.LocationId);
                writer.WriteString("companyId", CompanyId);
                writer.WriteStartArray("approvedLocations");
                writer.WriteStringValue(_vendor.LocationId);
                writer.WriteEndArray();
                writer.WriteString("userId", "emulated-user");
                writer.WriteString("planId", "emulated-plan");
                writer.WriteBoolean("isBulkInstallation", false);
                writer.WriteEndObject();
            }
        );
}
