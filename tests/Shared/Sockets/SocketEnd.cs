namespace Affiliate.Client.Tests.Shared.Sockets;

/// <summary>What becomes of a connection after a response.</summary>
internal enum SocketEnd
{
    KeepOpen = 0,
    Close = 1,
    Reset = 2,
}
