using Microsoft.CodeAnalysis;

namespace Affiliate.Client.Generators;

/// <summary>Everything that a wire interface may not do. All are errors: what is not understood must not build.</summary>
internal static class Diagnostics
{
    public static readonly DiagnosticDescriptor InterfaceShape = Error("ACG001", "Unsupported interface", "Wire interface '{0}' {1}");
    public static readonly DiagnosticDescriptor Member = Error("ACG002", "Unsupported member", "'{0}' {1}; a wire interface holds only methods with one verb attribute");
    public static readonly DiagnosticDescriptor Verbs = Error("ACG003", "More than one verb", "'{0}' has more than one verb attribute");
    public static readonly DiagnosticDescriptor GenericMethod = Error("ACG004", "Generic method", "'{0}' is generic; a wire method has concrete types");
    public static readonly DiagnosticDescriptor ReturnType = Error("ACG005", "Unsupported return type", "'{0}' returns '{1}'; supported are Task, Task<T> of a JSON type and Task<ApiResponse<T>>");
    public static readonly DiagnosticDescriptor Route = Error("ACG006", "Malformed route", "The route \"{0}\" {1}");
    public static readonly DiagnosticDescriptor UnboundPlaceholder = Error("ACG007", "Placeholder without parameter", "No parameter is called '{0}', which the route \"{1}\" names");
    public static readonly DiagnosticDescriptor ByReference = Error("ACG008", "Parameter by reference", "Parameter '{0}' is passed by reference");
    public static readonly DiagnosticDescriptor Roles = Error("ACG009", "Parameter with two roles", "Parameter '{0}' has more than one role: {1}");
    public static readonly DiagnosticDescriptor SecondBody = Error("ACG010", "Second body", "Parameter '{0}' is a second body");
    public static readonly DiagnosticDescriptor BodyNotAllowed = Error("ACG011", "Body not allowed", "{1} requests have no body, so '{0}' cannot be one");
    public static readonly DiagnosticDescriptor BodyType = Error("ACG012", "Unsupported body type", "'{0}' of type '{1}' cannot be a body: {2}");
    public static readonly DiagnosticDescriptor HeaderType = Error("ACG013", "Unsupported header type", "Header parameter '{0}' is of type '{1}'; only string is supported");
    public static readonly DiagnosticDescriptor HeaderText = Error("ACG014", "Malformed header", "The header \"{0}\" is not of the form \"Name: value\" or its name or value is not allowed");
    public static readonly DiagnosticDescriptor QueryType = Error("ACG015", "Unsupported query type", "'{0}' of type '{1}' cannot be written as text: {2}");
    public static readonly DiagnosticDescriptor Cancellation = Error("ACG016", "CancellationToken", "The cancellation token '{0}' must be the only one, the last parameter and optional");
    public static readonly DiagnosticDescriptor PathType = Error("ACG017", "Unsupported path type", "'{0}' of type '{1}' cannot be part of a path");
    public static readonly DiagnosticDescriptor Multipart = Error("ACG018", "Unsupported multipart request", "'{0}' {1}");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "Affiliate.Client.Wire", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
