namespace Affiliate.Client.Errors;

/// <summary>What a failed call means to the caller; decides the type of the exception.</summary>
public enum ApiFailureKind
{
    /// <summary>As the HTTP status says.</summary>
    ByStatus = 0,

    /// <summary>The address or the server's set-up is wrong: <see cref="AffiliateConfigurationException"/>.</summary>
    Configuration = 1,

    /// <summary>The values are refused: <see cref="AffiliateValidationException"/>.</summary>
    Validation = 2,

    /// <summary>The credentials or their rights are refused: <see cref="AffiliateAuthenticationException"/>.</summary>
    Authentication = 3,

    /// <summary>The values clash with an existing record: <see cref="ConflictException"/>.</summary>
    Conflict = 4,

    /// <summary>There is no such record: <see cref="NotFoundException"/>.</summary>
    NotFound = 5,
}
