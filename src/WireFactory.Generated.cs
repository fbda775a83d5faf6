using System.Text.Json.Serialization;

namespace Affiliate.Client.Http;

/// <summary>Makes the implementation of a wire interface. The only file that differs under <c>-p:UseRefitPackage=true</c>.</summary>
internal static class WireFactory
{
    public static T Create<T>(HttpClient http, JsonSerializerContext json) where T : class =>
        Refit.RestService.For<T>(http, json);
}
