namespace Affiliate.Client.Http;

/// <summary>
/// Declares what repeating an operation of a wire interface would do. Without it a GET, HEAD or OPTIONS is a
/// <see cref="OperationKind.Read"/>, everything else an <see cref="OperationKind.UnsafeWrite"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OperationAttribute(OperationKind kind) : Attribute
{
    /// <summary>The declared kind.</summary>
    public OperationKind Kind { get; } = kind;
}
