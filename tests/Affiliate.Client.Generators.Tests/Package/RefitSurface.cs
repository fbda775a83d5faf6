namespace Affiliate.Client.Generators.Tests.Package;

/// <summary>The members of Refit that <c>WireFactory.Refit.cs</c> uses, since the package itself cannot be restored here.</summary>
internal static class RefitSurface
{
    public const string Source = """
        using System; using System.Net.Http; using System.Reflection; using System.Text.Json; using System.Threading.Tasks;
        namespace Refit;
        public enum CollectionFormat { RefitParameterFormatter, Csv, Ssv, Tsv, Pipes, Multi }
        public interface IHttpContentSerializer { }
        public interface IUrlParameterFormatter { string? Format(object? value, ICustomAttributeProvider attributeProvider, Type type); }
        public interface IFormUrlEncodedParameterFormatter { string? Format(object? value, string? formatString); }
        public sealed class SystemTextJsonContentSerializer(JsonSerializerOptions options) : IHttpContentSerializer { public JsonSerializerOptions Options => options; }
        public class RefitSettings(IHttpContentSerializer serializer, IUrlParameterFormatter? url = null, IFormUrlEncodedParameterFormatter? form = null)
        {
            public object?[] All => [serializer, url, form];
            public bool Buffered { get; set; }
            public CollectionFormat CollectionFormat { get; set; }
            public Func<HttpResponseMessage, Task<Exception?>>? ExceptionFactory { get; set; }
        }
        public static class RestService { public static T For<T>(HttpClient client, RefitSettings? settings) => throw new NotSupportedException(); }
        public static class HttpRequestMessageOptions { public static string RestMethodInfo { get; } = ""; }
        public record RestMethodInfo(string Name, Type HostingType, MethodInfo MethodInfo, string RelativePath, Type ReturnType);
        public abstract class HttpMethodAttribute : Attribute { public virtual string Path { get; } = ""; }
        public sealed class AliasAsAttribute : Attribute { public string Name { get; } = ""; }
        public sealed class QueryAttribute : Attribute { public string? Format { get; set; } }
        """;
}
