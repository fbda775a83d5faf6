namespace Affiliate.Client.Leadway.OAuth;

/// <summary>In which casing tokens are asked for. Responses are read in either.</summary>
public enum LeadwayOAuthStyle
{
    /// <summary><c>client_id</c>, and no header <c>Version</c>.</summary>
    Classic = 0,

    /// <summary><c>clientId</c>, and <c>Version: v3</c>.</summary>
    V3 = 1,
}
