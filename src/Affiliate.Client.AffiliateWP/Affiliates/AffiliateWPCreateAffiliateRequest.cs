using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Json;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Affiliates;

/// <summary>An affiliate to make: of an existing WordPress user, or with a new one.</summary>
public sealed record AffiliateWPCreateAffiliateRequest
{
    private AffiliateWPCreateAffiliateRequest()
    {
    }

    /// <summary>The existing WordPress user; null where one is made.</summary>
    public long? UserId { get; private init; }

    /// <summary><c>1</c> where a WordPress user is made.</summary>
    public string? CreateUser { get; private init; }

    /// <summary>The new user's login; null lets the server choose. [unverified]</summary>
    public string? Username { get; private init; }

    /// <summary>Where payments go, and the e-mail address of a new user.</summary>
    public string? PaymentEmail { get; init; }

    /// <summary>The rate, in per cent or money as <see cref="RateType"/> says.</summary>
    [JsonConverter(typeof(DecimalTextConverter))]
    public decimal? Rate { get; init; }

    /// <summary>How the rate counts.</summary>
    public AffiliateWPRateType? RateType { get; init; }

    /// <summary>What a flat rate is paid for.</summary>
    public AffiliateWPFlatRateBasis? FlatRateBasis { get; init; }

    /// <summary>The status.</summary>
    public AffiliateWPAffiliateStatus? Status { get; init; }

    /// <summary>An id of another system, <c>a:b</c>.</summary>
    public string? RestId { get; init; }

    /// <summary>When the affiliate registered, in the site's local time: the server takes the site's offset off it.</summary>
    public LocalDateTime? DateRegistered { get; init; }

    /// <summary>An affiliate of an existing WordPress user.</summary>
    /// <param name="userId">The user's id, from 1; one who is no affiliate yet.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public static AffiliateWPCreateAffiliateRequest ForUser(long userId) => new() { UserId = QueryGuard.Id(userId, nameof(userId)) };

    /// <summary>An affiliate with a new WordPress user.</summary>
    /// <param name="paymentEmail">The e-mail address.</param>
    /// <param name="username">The login; null lets the server choose. [unverified]</param>
    /// <exception cref="ArgumentOutOfRangeException">The e-mail address is empty.</exception>
    public static AffiliateWPCreateAffiliateRequest WithNewUser(string paymentEmail, string? username = null) =>
        new() { CreateUser = "1", PaymentEmail = QueryGuard.Required(paymentEmail, nameof(paymentEmail)), Username = username };
}
