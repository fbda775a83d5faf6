using Affiliate.Client.Errors;

namespace Affiliate.Client.Http;

/// <summary>
/// Declares that a wire method's result is null where the vendor's response has no body or is <c>null</c>. Without it such a response
/// to a method with a result throws a <see cref="ProtocolException"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AllowEmptyResponseAttribute : Attribute;
