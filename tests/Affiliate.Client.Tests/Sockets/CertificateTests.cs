using Affiliate.Client.Errors;

namespace Affiliate.Client.Tests.Sockets;

/// <summary>A certificate that is not trusted is not trusted a second later either.</summary>
public sealed class CertificateTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("elsewhere.test")]
    public async Task A_certificate_that_is_refused_is_asked_for_once_and_the_message_says_so(string name)
    {
        using var certificate = TestCertificate.Create(name);
        await using var server = new TlsServer(certificate);
        await using var app = SocketApp.Build(server.Address, retries: 5);

        foreach (var call in new[] { SocketApp.GetAsync, SocketApp.PostAsync })
        {
            var failure = await Should.ThrowAsync<TransportException>(call(app));
            failure.Message.ShouldContain($"certificate of {server.Address.Authority} is not trusted (");
            failure.ToString().ShouldNotContain(SocketApp.Secret);
            (failure.IsUnsent, failure.IsTransient).ShouldBe((true, false));
        }

        server.Handshakes.ShouldBe(2);
    }

    [Fact]
    public async Task A_handshake_that_breaks_is_tried_again()
    {
        await using var server = new TlsServer(null);
        await using var app = SocketApp.Build(server.Address, retries: 2);

        var failure = await Should.ThrowAsync<TransportException>(SocketApp.GetAsync(app));

        (failure.IsUnsent, failure.IsTransient).ShouldBe((true, true));
        server.Handshakes.ShouldBe(3);
    }
}
