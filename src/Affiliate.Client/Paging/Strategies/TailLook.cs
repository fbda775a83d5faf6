using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Paging.Strategies;

/// <summary>A look at the list's last rows.</summary>
/// <param name="Request">What to ask for.</param>
/// <param name="Rows">What must come.</param>
internal sealed record TailLook(PageRequest Request, ulong[] Rows);
