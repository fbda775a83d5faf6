namespace Affiliate.Client.Http.Refit;

/// <summary>Refuses arguments that Refit would send and that would change what the request means.</summary>
internal static class ArgumentChecks
{
    /// <exception cref="ArgumentException">One is refused; it is named.</exception>
    public static void Check(ApiMethod method, object?[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            var (name, _, role, isOptional) = method.Parameters[i];
            switch (role)
            {
                case ParameterRole.Path when ValueText.From(arguments[i], null) is null or "" or "." or "..":
                    throw new ArgumentException("A part of a path cannot be null, empty, \".\" or \"..\".", name);
                case ParameterRole.Header when arguments[i]?.ToString()?.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0:
                    throw new ArgumentException("The value of a header cannot hold a line break.", name);
                case ParameterRole.Body when arguments[i] is null && !isOptional:
                    throw new ArgumentNullException(name);
            }
        }
    }
}
