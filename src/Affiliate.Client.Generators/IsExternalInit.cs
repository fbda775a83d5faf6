namespace System.Runtime.CompilerServices;

/// <summary>The compiler asks for this type for <c>init</c> accessors; netstandard2.0 lacks it.</summary>
internal static class IsExternalInit;
