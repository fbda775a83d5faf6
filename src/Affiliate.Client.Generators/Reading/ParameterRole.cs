namespace Affiliate.Client.Generators.Reading;

/// <summary>Where a parameter of a wire method goes.</summary>
internal enum ParameterRole
{
    Query,
    Path,
    JsonBody,
    FormBody,
    Part,
    Header,
    Property,
    Cancellation,
}
