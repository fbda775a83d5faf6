using System.Text.Json;
using Affiliate.Client.Benchmarks.Baseline;
using Refit;

namespace Affiliate.Client.Pages;

/// <summary>Refit with the framework's own serializer.</summary>
internal static class PlainRefit
{
    public static IPlainApi Over(HttpClient http)
    {
        var json = new JsonSerializerOptions(BaselineJson.Default.Options) { TypeInfoResolver = BaselineJson.Default };
        return RestService.ForGenerated<IPlainApi>(http, new RefitSettings(new SystemTextJsonContentSerializer(json)));
    }
}
