namespace Affiliate.Client.Http.Refit;

/// <summary>Where the value of a wire method's parameter goes, as far as it is looked at.</summary>
internal enum ParameterRole
{
    /// <summary>Into the query, into the request's options, or nowhere.</summary>
    Other,

    /// <summary>Into the path.</summary>
    Path,

    /// <summary>Into a header.</summary>
    Header,

    /// <summary>It is the body.</summary>
    Body,

    /// <summary>It is a part of a multipart body.</summary>
    Part,
}
