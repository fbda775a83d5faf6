namespace Affiliate.Client.Paging.Pageables;

/// <summary>A pageable whose tokens name their list, so that a joined pageable can send a token to its part.</summary>
internal interface IResumable
{
    /// <summary>The list's name, as its tokens say it.</summary>
    string ListName { get; }

    /// <summary>A token that starts this list from its beginning.</summary>
    string StartToken { get; }
}
