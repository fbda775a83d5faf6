namespace Affiliate.Client.Conformance;

/// <summary>A request as the server saw it.</summary>
/// <param name="Route">The route's name, for example <c>GET /payouts</c>; null where there is none.</param>
/// <param name="Position">The value of the parameter that says where the page starts, unescaped; null where it was absent.</param>
/// <param name="At">When it came, on the server's clock.</param>
/// <param name="Status">The status that was answered; null for none.</param>
public sealed record SeenRequest(string? Route, string? Position, DateTimeOffset At, int? Status);
