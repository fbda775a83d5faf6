namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>A creative as AffiliateWP's emulator stores it.</summary>
public sealed record AffiliateWPCreativeRow
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The name.</summary>
    public string Name { get; init; } = "";

    /// <summary><c>image</c>, <c>text_link</c> or <c>qr_code</c>.</summary>
    public string Type { get; init; } = "text_link";

    /// <summary>What it is.</summary>
    public string Description { get; init; } = "";

    /// <summary>Where it leads.</summary>
    public string Url { get; init; } = "";

    /// <summary>Its text.</summary>
    public string Text { get; init; } = "";

    /// <summary>The image's address.</summary>
    public string Image { get; init; } = "";

    /// <summary>The image's id; 0 for none.</summary>
    public long AttachmentId { get; init; }

    /// <summary><c>active</c> or <c>inactive</c>.</summary>
    public string Status { get; init; } = "active";

    /// <summary><c>YYYY-MM-DD HH:MM:SS</c> in UTC.</summary>
    public required string Date { get; init; }

    /// <summary><c>YYYY-MM-DD HH:MM:SS</c> in UTC.</summary>
    public required string DateUpdated { get; init; }

    /// <summary>Notes.</summary>
    public string Notes { get; init; } = "";
}
