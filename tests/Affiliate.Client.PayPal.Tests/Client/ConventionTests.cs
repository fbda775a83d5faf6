using Affiliate.Client.PayPal.Http;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.PayPal.Tests.Client;

public sealed class ConventionTests
{
    private static readonly Type[] Interfaces = [typeof(IPayPalApi), typeof(IPayPalOAuthApi)];

    [Fact]
    public void Every_method_takes_a_token_last() => WireConventions.CheckTokens(Interfaces).ShouldBeEmpty();

    [Fact]
    public void Every_method_is_declared_as_the_handlers_need_it() => WireConventions.CheckDeclarations(Interfaces).ShouldBeEmpty();

    [Fact]
    public void Every_response_is_a_sealed_record_that_keeps_unknown_fields() =>
        Interfaces.SelectMany(type => ModelConventions.Check(type)).ShouldBeEmpty();
}
