using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway.Routes;

/// <summary>The token calls in both casings.</summary>
internal sealed class OAuthRoutes(LeadwayEmulator vendor)
{
    public void Map(RouteTable routes) => routes
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
            return LeadwayReplies.Error(400, "Missing parameter: clientId", null);
        if (Field("client_id", "clientId") != vendor.OAuth.ClientId || Field("client_secret", "clientSecret") != vendor.OAuth.ClientSecret)
            return LeadwayReplies.Error(401, "Invalid client: client is invalid", "Unauthorized");

        switch (Field("grant_type", "grantType"))
        {
            case "authorization_code" when fields["code"] == vendor.OAuth.AuthorizationCode:
                vendor.OAuth.AuthorizationCode = "canary-leadway-code-used";
                break;
            case "authorization_code":
                return LeadwayReplies.Error(400, "Invalid grant: authorization code is invalid", null);
            case "refresh_token" when !vendor.OAuth.LocationActive:
                return LeadwayReplies.Error(400, "Location is not active", null);
            case "refresh_token" when Field("refresh_token", "refreshToken") == vendor.OAuth.RefreshToken:
                break;
            case "refresh_token":
                return LeadwayReplies.Error(400, "Invalid grant: refresh token is invalid", null);
            case "client_credentials":
                break;
            case null:
                return LeadwayReplies.Error(400, "Invalid parameter: grantType", null);
            default:
                return LeadwayReplies.Error(422, "grant_type must be a valid enum value", "Unprocessable Entity");
        }

        var userType = Field("user_type", "userType") ?? "Location";
        var access = vendor.OAuth.Issue(userType);
        return Respond(isNew, access, vendor.OAuth.Rotate(), userType);
    }

    /// <summary>An agency's token for that of one location. The old route gives no refresh token, the new one does.</summary>
    private Reply LocationToken(EmulatedRequest request, bool isNew)
    {
        var header = request.Header("Authorization") ?? "";
        if (!header.StartsWith("Bearer ", StringComparison.Ordinal) || !vendor.OAuth.IsValid(header["Bearer ".Length..], "Company"))
            return LeadwayReplies.Error(401, "Invalid JWT", "Unauthorized");
        if (request.Header("Version") is null || (isNew && !IsV3(request)))
            return LeadwayReplies.Error(401, "version header was not found.", "Unauthorized");
        if (request.Form["companyId"] != vendor.OAuth.CompanyId || request.Form["locationId"] != vendor.LocationId)
            return LeadwayReplies.Error(422, "companyId and locationId must be known", "Unprocessable Entity");

        var access = vendor.OAuth.Issue();
        return Respond(isNew, access, isNew ? vendor.OAuth.Rotate() : null, "Location");
    }

    private Reply InstalledLocations(EmulatedRequest request, bool isNew)
    {
        var header = request.Header("Authorization") ?? "";
        if (!header.StartsWith("Bearer ", StringComparison.Ordinal) || !vendor.OAuth.IsValid(header["Bearer ".Length..], "Company"))
            return LeadwayReplies.Error(401, "Invalid JWT", "Unauthorized");
        if (request.Query["companyId"] is null || request.Query["appId"] is null)
            return LeadwayReplies.Error(422, "companyId and appId should not be empty", "Unprocessable Entity");

        List<LeadwayInstalledLocationJson> locations =
        [
            new(vendor.LocationId, "Emulated location", "47 W 13th St, New York, NY 10011, USA", IsInstalled: true),
        ];
        var json = isNew
            ? new LeadwayInstalledLocationsJson { Items = locations, Pagination = new(null) }
            : new LeadwayInstalledLocationsJson { Locations = locations, Count = locations.Count };
        return Reply.Json(200, json, LeadwayJsonContext.Default.LeadwayInstalledLocationsJson);
    }

    private Reply Respond(bool isNew, string access, string? refresh, string userType)
    {
        var json = new LeadwayTokenJson
        {
            Scope = vendor.HasWriteScope ? "affiliate-manager.readonly affiliate-manager.write" : "affiliate-manager.readonly",
            UserType = userType,
            LocationId = userType == "Location" ? vendor.LocationId : null,
            CompanyId = vendor.OAuth.CompanyId,
            ApprovedLocations = [vendor.LocationId],
        };
        json = isNew
            ? json with
            {
                AccessToken = access,
                TokenType = "Bearer",
                ExpiresIn = LeadwayOAuthEmulator.Lifetime,
                RefreshToken = refresh,
            }
            : json with
            {
                ClassicAccessToken = access,
                ClassicTokenType = "Bearer",
                ClassicExpiresIn = LeadwayOAuthEmulator.Lifetime,
                ClassicRefreshToken = refresh,
            };
        return Reply.Json(200, json, LeadwayJsonContext.Default.LeadwayTokenJson);
    }
}
