namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>A customer as AffiliateWP's emulator stores it.</summary>
public sealed record AffiliateWPCustomerRow
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The WordPress user; 0 for none.</summary>
    public long UserId { get; init; }

    /// <summary>The first name.</summary>
    public string FirstName { get; init; } = "";

    /// <summary>The last name.</summary>
    public string LastName { get; init; } = "";

    /// <summary>The e-mail address, unique.</summary>
    public required string Email { get; init; }

    /// <summary>The address of the computer.</summary>
    public string Ip { get; init; } = "";

    /// <summary><c>YYYY-MM-DD HH:MM:SS</c> in UTC.</summary>
    public required string DateCreated { get; init; }
}
