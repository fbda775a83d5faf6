namespace Affiliate.Client.Conformance;

/// <summary>A write that must not be sent twice.</summary>
/// <param name="Route">Its route's name, for example <c>POST /purchases</c>.</param>
/// <param name="SendAsync">Sends it once, through the account <c>default</c>.</param>
public sealed record UnsafeWrite(string Route, Func<IServiceProvider, CancellationToken, Task> SendAsync);
