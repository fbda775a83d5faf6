using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Refit;

namespace Affiliate.Client.Http.Refit;

/// <summary>
/// Implements a wire interface with Refit, by generated code alone. The client must go through <see cref="RefitHandler"/>.
/// </summary>
internal static class RefitApi
{
    /// <exception cref="InvalidOperationException">The project that declares the interface does not reference Refit.</exception>
    public static T Create<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] T>(
        HttpClient http,
        JsonSerializerContext json
    )
        where T : class
    {
        var formatter = new ParameterFormatter();
        var settings = new RefitSettings(new PooledJsonSerializer(json), formatter, formatter)
        {
            // A body of known length: without this it would go out chunked.
            Buffered = true,
            CollectionFormat = CollectionFormat.Csv,
            HonorContentSerializerPropertyNamesInQuery = true,
            CaptureMethodArguments = true,
            Version = http.DefaultRequestVersion,
            VersionPolicy = http.DefaultVersionPolicy,
            HttpRequestMessageOptions = new() { [ApiMethods.OptionName] = new ApiMethods(typeof(T)) },

            // The handlers throw exceptions of this library, which reach the caller as they are. One that is returned instead of thrown
            // would be lost where a method returns an ApiResponse<T>.
            ExceptionFactory = static _ => ValueTask.FromResult<Exception?>(null),
            TransportExceptionFactory = static (_, exception, _) => exception,
            DeserializationExceptionFactory = static (_, exception) => ValueTask.FromException<Exception?>(exception),
        };
        return RestService.ForGenerated<T>(http, settings);
    }
}
